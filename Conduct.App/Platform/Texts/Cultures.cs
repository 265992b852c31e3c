using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Conduct.App.Platform.Texts;

/// <summary>The languages of the product. Dates read year-month-day in both, so that nobody takes a day for a month.</summary>
public static class Cultures
{
    public static CultureInfo Chinese { get; } = WithPlainDates("zh-CN");

    public static CultureInfo English { get; } = WithPlainDates("en");

    public static IList<CultureInfo> All { get; } = [Chinese, English];

    /// <returns>The culture of that name, Chinese for anything unknown.</returns>
    public static CultureInfo Find(string? name) => All.FirstOrDefault(culture => culture.Name == name) ?? Chinese;

    /// <summary>Requests speak the language of their cookie, Chinese without one.</summary>
    public static void Configure(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture(Chinese);
        options.SupportedCultures = All;
        options.SupportedUICultures = All;
        options.RequestCultureProviders = [new CookieRequestCultureProvider()];
    }

    private static CultureInfo WithPlainDates(string name)
    {
        var culture = new CultureInfo(name, useUserOverride: false);
        culture.DateTimeFormat.ShortDatePattern = "yyyy-MM-dd";
        culture.DateTimeFormat.ShortTimePattern = "HH:mm";
        culture.DateTimeFormat.LongTimePattern = "HH:mm:ss";
        return CultureInfo.ReadOnly(culture);
    }
}
