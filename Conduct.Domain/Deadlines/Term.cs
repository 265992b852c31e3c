using System.Globalization;

namespace Conduct.Domain.Deadlines;

/// <summary>The time an item is given.</summary>
/// <param name="StartedOn">The day it began.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="Round">What a new term of the same item has anew: its reminders are others than those of the term before.</param>
public sealed record Term(DateOnly StartedOn, DateOnly DueOn, string Round)
{
    /// <summary>A term that is new when its last day changes.</summary>
    public static Term Until(DateOnly dueOn, DateOnly startedOn) => new(startedOn, dueOn, dueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
