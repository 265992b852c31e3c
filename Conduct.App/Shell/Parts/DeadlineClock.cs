using System.Globalization;
using Conduct.App.Platform;

namespace Conduct.App.Shell.Parts;

/// <summary>How a deadline stands on a day: words, share of the time that is gone (0–100), tone.</summary>
public readonly record struct DeadlineClock(DateOnly From, DateOnly Due, DateOnly Today)
{
    private const int Near = 3;

    public int DaysLeft => Due.DayNumber - Today.DayNumber;

    public int Percent => DaysLeft <= 0 ? 100 : Math.Clamp(100 * (Today.DayNumber - From.DayNumber) / Math.Max(1, Due.DayNumber - From.DayNumber), 0, 100);

    public Tone Tone => DaysLeft switch
    {
        < 0 => Tone.Bad,
        <= Near => Tone.Warn,
        _ => Tone.Info,
    };

    public string Text => DaysLeft switch
    {
        1 => ShellTexts.OneDayLeft,
        > 1 => Format(ShellTexts.DaysLeftFormat, DaysLeft),
        0 => ShellTexts.DueToday,
        -1 => ShellTexts.OneDayOverdue,
        _ => Format(ShellTexts.OverdueFormat, -DaysLeft),
    };

    public string DueText => Format(ShellTexts.DueOnFormat, Due);

    private static string Format(string format, object value) => string.Format(CultureInfo.CurrentCulture, format, value);
}
