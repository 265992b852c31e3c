using System.Globalization;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;

namespace Conduct.App.Features.SpeakUp;

/// <summary>What is known of a visit: the language of the link, and whether this browser should not be used.</summary>
/// <param name="Path">Of the page, for the link to the other language.</param>
public sealed record SiteVisit(string Path, bool IsEnglish, bool IsSignedIn)
{
    public const string Language = "lang";

    public static SiteVisit Of(HttpContext http)
    {
        var visit = new SiteVisit(http.Request.Path, http.Request.Query[Language] == "en", AnonymousDoor.IsSignedIn(http));
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (visit.Culture, visit.Culture);
        return visit;
    }

    public CultureInfo Culture => IsEnglish ? Cultures.English : Cultures.Chinese;

    /// <summary>An address of the site in the language of the visit: it stands in the address, as there is no cookie to keep it.</summary>
    public string To(string address) => IsEnglish ? $"{address}?{Language}=en" : address;

    /// <summary>The same page in the other language. What answers a form is begun anew.</summary>
    public string Other => this with { IsEnglish = !IsEnglish } is var other && Path == SpeakUpAddresses.Sent ? other.To(SpeakUpAddresses.Start) : other.To(Path);
}

public static class SpeakUpAddresses
{
    public const string Start = AnonymousSite.Root;
    public const string New = $"{Start}/new";
    public const string Sent = $"{Start}/sent";
    public const string Follow = $"{Start}/follow";
    public const string Exit = $"{Start}/exit";
    public const string Style = $"{Start}/style.css";
}
