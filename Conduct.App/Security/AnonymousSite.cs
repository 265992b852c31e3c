using Conduct.App.Data.Disk;

namespace Conduct.App.Security;

/// <summary>Where people report without a name. Of who comes there nothing is kept, see <see cref="AnonymousDoor"/>.</summary>
/// <param name="IsOpen">Whether there is such a place at all.</param>
/// <param name="Host">The name it is served under, and nothing else with it; null: beside the staff site.</param>
/// <param name="Exit">Where the quick way out leads; null: to an empty page of ours.</param>
public sealed record AnonymousSite(bool IsOpen, string? Host, Uri? Exit)
{
    public const string Root = "/speak-up";

    /// <summary>No script at all, nothing from elsewhere, no frame around it; forms go to this site alone.</summary>
    public const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string HostSetting = "Conduct:SpeakUp:Host";
    private const string ExitSetting = "Conduct:SpeakUp:ExitTo";

    /// <exception cref="InstallationException">A setting that cannot be meant.</exception>
    public static AnonymousSite Read(IConfiguration? configuration)
    {
        var (host, exit) = (configuration?[HostSetting]?.Trim(), configuration?[ExitSetting]?.Trim());
        return new(
            !bool.TryParse(configuration?["Conduct:SpeakUp:Enabled"], out var open) || open,
            host is null or "" ? null : Uri.CheckHostName(host) != UriHostNameType.Unknown ? host : throw new InstallationException($"{HostSetting} is a name such as speakup.firm.example, without scheme and port."),
            exit is null or "" ? null : Uri.TryCreate(exit, UriKind.Absolute, out var to) && to.Scheme == Uri.UriSchemeHttps ? to : throw new InstallationException($"{ExitSetting} is no https address."));
    }

    /// <summary>Where it is, for links of the staff site.</summary>
    public string Address => Host is null ? Root : $"//{Host}{Root}";

    /// <summary>Whether the request asks for its name.</summary>
    public bool IsAsked(HttpRequest request) => string.Equals(request.Host.Host, Host, StringComparison.OrdinalIgnoreCase);
}
