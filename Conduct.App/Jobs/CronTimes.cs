using System.Globalization;

namespace Conduct.App.Jobs;

/// <summary>The moments that a cron expression of six fields names: second minute hour day month weekday, with <c>* ? a,b a-b */n</c> and names of weekdays.</summary>
/// <remarks>Hangfire reads the same text by a reader that it keeps to itself; the page, the health check and what was missed ask here.</remarks>
public sealed class CronTimes
{
    private const int DaysLookedThrough = 4 * 366;
    private static readonly string[] Weekdays = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    private readonly TimeOnly[] _times;
    private readonly HashSet<int> _days;
    private readonly HashSet<int> _months;
    private readonly HashSet<int> _weekdays;

    /// <exception cref="FormatException">Another number of fields, or something else in one.</exception>
    public CronTimes(string cron)
    {
        var fields = cron.Split(' ');
        if (fields.Length != 6)
        {
            throw new FormatException(cron);
        }

        _times = [.. from hour in Field(fields[2], 0, 23) from minute in Field(fields[1], 0, 59) from second in Field(fields[0], 0, 59) select new TimeOnly(hour, minute, second)];
        (_days, _months, _weekdays) = ([.. Field(fields[3], 1, 31)], [.. Field(fields[4], 1, 12)], [.. Field(fields[5], 0, 6)]);
    }

    /// <summary>The first moment after this one, UTC; null when there is none for years.</summary>
    public DateTimeOffset? After(DateTimeOffset instant, TimeZoneInfo zone) => Days(instant, zone, 1)
        .SelectMany(day => _times.Select(time => InstantOf(day.ToDateTime(time), zone)))
        .Where(found => found > instant).Select(found => (DateTimeOffset?)found).FirstOrDefault();

    /// <summary>The last moment that was not later than this one, UTC; null when there was none for years.</summary>
    public DateTimeOffset? AtOrBefore(DateTimeOffset instant, TimeZoneInfo zone) => Days(instant, zone, -1)
        .SelectMany(day => _times.Reverse().Select(time => InstantOf(day.ToDateTime(time), zone)))
        .Where(found => found <= instant).Select(found => (DateTimeOffset?)found).FirstOrDefault();

    private IEnumerable<DateOnly> Days(DateTimeOffset from, TimeZoneInfo zone, int step)
    {
        var first = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(from, zone).DateTime);
        return Enumerable.Range(0, DaysLookedThrough).Select(number => first.AddDays(number * step))
            .Where(day => _days.Contains(day.Day) && _months.Contains(day.Month) && _weekdays.Contains((int)day.DayOfWeek));
    }

    // What falls into the hour that a change of the clocks leaves out comes when it is over.
    private static DateTimeOffset InstantOf(DateTime local, TimeZoneInfo zone)
    {
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }

        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static IEnumerable<int> Field(string text, int least, int most) => text.Split(',').SelectMany(part => Part(part, least, most)).Distinct().Order();

    private static IEnumerable<int> Part(string text, int least, int most)
    {
        var (range, step) = text.Split('/') is [var before, var after] ? (before, Number(after)) : (text, 1);
        var (from, to) = range is "*" or "?" ? (least, most)
            : range.Split('-') is [var first, var last] ? (Number(first), Number(last))
            : (Number(range), text == range ? Number(range) : most);
        return from >= least && to <= most && from <= to && step > 0
            ? Enumerable.Range(from, to - from + 1).Where(value => (value - from) % step == 0)
            : throw new FormatException(text);
    }

    private static int Number(string text) => Array.IndexOf(Weekdays, text) is >= 0 and var day ? day : int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
