using System.Globalization;

namespace Conduct.Domain.Deadlines;

/// <summary>One reminder of a plan.</summary>
/// <param name="Audience">Who gets it.</param>
/// <param name="Day">Days after the last day, negative before it; null: half of the term is over.</param>
public sealed record ReminderStep(ReminderAudience Audience, int? Day)
{
    private const string Half = "half";

    /// <summary>The step among what was said about an item: the same step of the same term is never said twice to a person.</summary>
    public StepKey KeyIn(Term term) => new(Audience.ToString(), term.Period, Name);

    /// <summary>The step of this term that has the key; null when it is of another term, or no step.</summary>
    public static ReminderStep? Read(StepKey key, Term term) =>
        key.Period == term.Period && AudienceOf(key) is { } who ? new(who, key.Day == Half ? null : int.Parse(key.Day!, CultureInfo.InvariantCulture)) : null;

    /// <summary>To whom the step with this key goes, of whatever term; null when it is no step.</summary>
    public static ReminderAudience? AudienceOf(StepKey key) => key.Day is not null && Enum.TryParse<ReminderAudience>(key.Name, out var who) ? who : null;

    private string Name => Day is { } day ? day.ToString("+0;-0;+0", CultureInfo.InvariantCulture) : Half;
}
