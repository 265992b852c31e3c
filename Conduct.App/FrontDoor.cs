using System.Net;
using Conduct.App.Data.Disk;
using Conduct.App.Platform;
using Conduct.App.Security;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Conduct.App;

/// <summary>What stands between the visitor and the product: proxies that may speak for the visitor, and the names under which it answers.</summary>
public static class FrontDoor
{
    private const string Proxies = "Conduct:TrustedProxies";

    // A supervisor beside the server asks for its health by these.
    private static readonly string[] OfThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    /// <exception cref="InstallationException">A proxy is neither an address nor a network.</exception>
    public static void AddFrontDoor(this IServiceCollection services, IConfiguration configuration)
    {
        var (networks, site) = (NetworksOf(configuration[Proxies]), PublicAddress.Read(configuration));
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            // Who asks and whether by TLS, never for which host: addresses come from Conduct:PublicUrl.
            options.ForwardedHeaders = networks.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            options.ForwardLimit = null;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in networks)
            {
                options.KnownIPNetworks.Add(network);
            }
        });
        if (site.Of("/") is { } address)
        {
            services.Configure<HostFilteringOptions>(options => options.AllowedHosts = [address.Host, .. OfThisMachine, .. AnonymousSite.Read(configuration).Host is { } host ? [host] : Array.Empty<string>()]);
        }
    }

    /// <summary>Before everything that asks for address or scheme.</summary>
    public static void UseFrontDoor(this WebApplication app) => app.UseForwardedHeaders();

    private static List<IPNetwork> NetworksOf(string? setting) =>
        [.. (setting ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(NetworkOf)];

    private static IPNetwork NetworkOf(string text) =>
        IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(text, out var network) ? network
        : throw new InstallationException($"{Proxies} names '{text}', which is neither an address nor a network such as 10.0.0.0/8.");
}
