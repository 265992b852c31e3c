using System.Net.Sockets;

namespace Conduct.App.Security;

/// <summary>Where a request comes from, as limits count it: of an IPv6 address its network, in which one machine has any number of addresses.</summary>
public static class ClientAddress
{
    private const int NetworkBytes = 8;

    public static string Of(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress;
        return address switch
        {
            null => "",
            { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
            { AddressFamily: AddressFamily.InterNetworkV6 } => $"{new System.Net.IPAddress([.. address.GetAddressBytes()[..NetworkBytes], .. new byte[NetworkBytes]])}/64",
            _ => address.ToString(),
        };
    }
}
