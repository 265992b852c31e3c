using System.Globalization;

namespace Conduct.App.Features.WorkCalendar;

/// <summary>How published calendars say that a day is off or worked.</summary>
internal static class CalendarDisplay
{
    private static readonly string[] Languages = ["zh-CN", "en"];
    private static readonly char[] Brackets = ['（', '）', '(', ')', ' '];
    private static readonly string[] Worked = In(nameof(WorkingDayTexts.WorkedWords));
    private static readonly string[] Off = In(nameof(WorkingDayTexts.OffWords));

    /// <summary>Whether a cell means a worked day; null when it means neither.</summary>
    public static bool? IsWorked(string text) =>
        Worked.Contains(text, StringComparer.OrdinalIgnoreCase) ? true
        : Off.Contains(text, StringComparer.OrdinalIgnoreCase) ? false
        : null;

    /// <summary>The occasion and its kind out of a title such as “春节（休）” or “国庆节 补班”; a title that says nothing is a day off.</summary>
    public static (string Name, bool IsWorked) OfTitle(string title)
    {
        var bare = title.TrimEnd(Brackets);
        var mark = Worked.Concat(Off).Where(word => bare.EndsWith(word, StringComparison.OrdinalIgnoreCase)).MaxBy(word => word.Length);
        if (mark is null)
        {
            return (title, false);
        }

        var name = bare[..^mark.Length].TrimEnd(Brackets);
        return (name.Length > 0 ? name : title, IsWorked(mark)!.Value);
    }

    // The words of both languages, whichever the reader's is.
    private static string[] In(string key) =>
        [.. Languages.SelectMany(language => WorkingDayTexts.ResourceManager.GetString(key, CultureInfo.GetCultureInfo(language))!.Split('|'))];
}
