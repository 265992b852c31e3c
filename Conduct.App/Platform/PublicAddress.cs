using Conduct.App.Data.Disk;

namespace Conduct.App.Platform;

/// <summary>Where people open this installation, from <c>Conduct:PublicUrl</c>, for links in what leaves the house.</summary>
public sealed class PublicAddress(Uri? address)
{
    /// <exception cref="InstallationException">The setting is no address of a website.</exception>
    public static PublicAddress Read(IConfiguration? configuration) => configuration?["Conduct:PublicUrl"] switch
    {
        null or "" => new(null),
        { } text when Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) => new(address),
        _ => throw new InstallationException("Conduct:PublicUrl is not an http or https address."),
    };

    /// <param name="path">Within the site, beginning with a slash.</param>
    /// <returns>Null when the installation does not know its own address.</returns>
    public Uri? Of(string path) => address is null ? null : new(address, path.TrimStart('/'));
}
