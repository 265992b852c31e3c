using System.Globalization;
using Conduct.App.Jobs;
using Conduct.App.Platform;

namespace Conduct.App.Features.Jobs;

/// <summary>Jobs, their schedules and runs in words.</summary>
public static class JobDisplay
{
    public static string PurposeOf(string job) => Text($"{job}Purpose");

    /// <summary>The schedules there are: hourly, daily, on working weekdays.</summary>
    /// <exception cref="InvalidOperationException">Another kind of schedule, for which words are missing.</exception>
    public static string ScheduleOf(string cron) => cron.Split(' ') switch
    {
        ["0", var minute, "*", "*", "*", "?"] => Format(JobTexts.HourlyFormat, int.Parse(minute, CultureInfo.InvariantCulture)),
        ["0", var minute, var hour, "*", "*", "?"] => Format(JobTexts.DailyFormat, At(hour, minute)),
        ["0", var minute, var hour, "?", "*", "MON-FRI"] => Format(JobTexts.WeekdaysFormat, At(hour, minute)),
        _ => throw new InvalidOperationException(cron),
    };

    public static string Duration(TimeSpan? duration) => duration switch
    {
        null => "—",
        { TotalMinutes: >= 1 } minutes => Format(JobTexts.MinutesFormat, (int)minutes.TotalMinutes, minutes.Seconds),
        { } seconds => Format(JobTexts.SecondsFormat, seconds.TotalSeconds),
    };

    public static Tone ToneOf(JobRunOutcome outcome) => outcome switch
    {
        JobRunOutcome.Succeeded => Tone.Good,
        JobRunOutcome.Failed => Tone.Bad,
        JobRunOutcome.Interrupted => Tone.Warn,
        JobRunOutcome.Running => Tone.Info,
    };

    public static string Format(string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);

    private static TimeOnly At(string hour, string minute) =>
        new(int.Parse(hour, CultureInfo.InvariantCulture), int.Parse(minute, CultureInfo.InvariantCulture));

    private static string Text(string key) => JobTexts.ResourceManager.GetString(key, CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException(key);
}
