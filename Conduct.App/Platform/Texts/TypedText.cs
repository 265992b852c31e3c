using System.Globalization;
using System.Text.RegularExpressions;

namespace Conduct.App.Platform.Texts;

/// <summary>Days and times of day as people type them, full-width digits and all. The year comes first, so that nobody takes a day for a month.</summary>
public static partial class TypedText
{
    /// <summary>2026-03-09, 2026/3/9, 2026.3.9, 2026年3月9日, 20260309; null for anything else and for years before 1900.</summary>
    public static DateOnly? Day(string typed) =>
        DayForm().Match(NormalText.Code(typed)) is { Success: true } parts
        && DateOnly.TryParseExact(Joined(parts, '-'), "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year >= 1900
            ? day
            : null;

    /// <summary>9:05, 09:05, 9.05, 0905, 9点05分, 9时05分 on the 24-hour clock; null for anything else.</summary>
    public static TimeOnly? Time(string typed) =>
        TimeForm().Match(NormalText.Code(typed)) is { Success: true } parts
        && TimeOnly.TryParseExact(Joined(parts, ':'), "H:m", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;

    private static string Joined(Match parts, char between) =>
        string.Join(between, parts.Groups.Values.Skip(1).Where(part => part.Success).Select(part => part.Value));

    [GeneratedRegex("^(?:([0-9]{4})(?:-|/|\\.|年)([0-9]{1,2})(?:-|/|\\.|月)([0-9]{1,2})日?|([0-9]{4})([0-9]{2})([0-9]{2}))$", RegexOptions.CultureInvariant)]
    private static partial Regex DayForm();

    [GeneratedRegex("^(?:([0-9]{1,2})(?::|\\.|点|时)([0-9]{2})分?|([0-9]{2})([0-9]{2}))$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeForm();
}
