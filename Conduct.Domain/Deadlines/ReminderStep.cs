using System.Globalization;

namespace Conduct.Domain.Deadlines;

/// <summary>One reminder of a plan.</summary>
/// <param name="Audience">Who gets it.</param>
/// <param name="Day">Days after the last day, negative before it; null: half of the term is over.</param>
public sealed record ReminderStep(ReminderAudience Audience, int? Day)
{
    private const string Half = "half";

    /// <summary>The step's name among what was said about an item: the same step of the same term is never said twice to a person.</summary>
    public string KeyIn(Term term) => string.Create(CultureInfo.InvariantCulture, $"{Audience} {term.Period} {Name}");

    /// <summary>The step of this term that has the key; null when it is of another term, or no step.</summary>
    public static ReminderStep? Read(string key, Term term) =>
        key.Split(' ') is [var audience, var period, var day] && period == term.Period && Enum.TryParse<ReminderAudience>(audience, out var who)
            ? day == Half ? new(who, null) : new(who, int.Parse(day, CultureInfo.InvariantCulture))
            : null;

    /// <summary>To whom the step with this key goes, of whatever term; null when it is no step.</summary>
    public static ReminderAudience? AudienceOf(string key) =>
        key.Split(' ') is [var audience, _, _] && Enum.TryParse<ReminderAudience>(audience, out var who) ? who : null;

    private string Name => Day is { } day ? day.ToString("+0;-0;+0", CultureInfo.InvariantCulture) : Half;
}
