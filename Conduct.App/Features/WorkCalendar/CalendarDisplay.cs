using System.Globalization;
using System.Text.RegularExpressions;

namespace Conduct.App.Features.WorkCalendar;

/// <summary>How published calendars say that a day is off or worked.</summary>
internal static class CalendarDisplay
{
    private static readonly string[] Languages = ["zh-CN", "en"];
    private static readonly char[] Brackets = ['（', '）', '(', ')', '【', '】', '[', ']', ' ', '-', '－', '·', ':', '：'];
    private static readonly string[] InExchange = In(nameof(WorkingDayTexts.ExchangeWords));
    private static readonly string[] WorkedMarks = In(nameof(WorkingDayTexts.WorkedMarks));
    private static readonly string[] OffMarks = In(nameof(WorkingDayTexts.OffMarks));
    private static readonly string[] RestMarks = In(nameof(WorkingDayTexts.RestMarks));
    private static readonly string[] Worked = In(nameof(WorkingDayTexts.WorkedWords));
    private static readonly string[] Off = In(nameof(WorkingDayTexts.OffWords));

    /// <summary>Whether a cell means a worked day; null when it means neither.</summary>
    public static bool? IsWorked(string text) =>
        Worked.Contains(text, StringComparer.OrdinalIgnoreCase) ? true
        : Off.Contains(text, StringComparer.OrdinalIgnoreCase) ? false
        : null;

    /// <summary>Whether a title such as “春节（休）”, “国庆节 补班” or “休 第1天/共7天” means a worked day; null when it says neither, or both.</summary>
    public static bool? IsWorkedByTitle(string title)
    {
        // 调休 names the exchange of days: alone it says of neither which it is.
        var said = InExchange.Aggregate(title, (rest, word) => rest.Replace(word, " ", StringComparison.Ordinal));
        var (works, rests) = (Says(said, WorkedMarks), Says(said, OffMarks));
        return works && Says(said, RestMarks) ? null : works ? true : rests ? false : null;
    }

    /// <summary>The occasion: the title without a mark at its end.</summary>
    public static string NameOf(string title)
    {
        var bare = title.TrimEnd(Brackets);
        var mark = Worked.Concat(Off).Where(word => bare.EndsWith(word, StringComparison.OrdinalIgnoreCase)).MaxBy(word => word.Length);
        var name = mark is null ? "" : bare[..^mark.Length].TrimEnd(Brackets);
        return name.Length > 0 ? name : title;
    }

    // Words of letters stand alone, Chinese ones anywhere.
    private static bool Says(string title, string[] words) => words.Any(word => char.IsAscii(word[0])
        ? Regex.IsMatch(title, $@"\b{Regex.Escape(word)}\b", RegexOptions.IgnoreCase)
        : title.Contains(word, StringComparison.Ordinal));

    // The words of both languages, whichever the reader's is.
    private static string[] In(string key) =>
        [.. Languages.SelectMany(language => WorkingDayTexts.ResourceManager.GetString(key, CultureInfo.GetCultureInfo(language))!.Split('|'))];
}
