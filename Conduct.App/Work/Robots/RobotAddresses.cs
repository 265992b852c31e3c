using System.Net;

namespace Conduct.App.Work.Robots;

/// <summary>
/// Which addresses robots may have: those of the vendors, so that nobody can make the server call what only the server reaches. With
/// <c>Conduct:Robots:AllowLoopback</c>, for trials, also this machine.
/// </summary>
public sealed class RobotAddresses(bool allowLoopback)
{
    public static RobotAddresses Read(IConfiguration? configuration) => new(configuration?.GetValue<bool>("Conduct:Robots:AllowLoopback") == true);

    /// <returns>Null when it may not be called.</returns>
    public Uri? Find(RobotVendor vendor, string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var found) && (vendor.Owns(found) || (allowLoopback && IsHere(found))) ? found : null;

    private static bool IsHere(Uri address) => address.Scheme == Uri.UriSchemeHttp && IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip);
}
