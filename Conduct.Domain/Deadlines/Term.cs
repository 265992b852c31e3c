using System.Globalization;

namespace Conduct.Domain.Deadlines;

/// <summary>The time an item is given.</summary>
/// <param name="StartedOn">The day it began.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="Period">Tells the terms of one item apart, in one word: the reminders of a new term are others than those of the term before.</param>
public sealed record Term(DateOnly StartedOn, DateOnly DueOn, string Period)
{
    /// <summary>A term that is new when its last day changes.</summary>
    public static Term Until(DateOnly dueOn, DateOnly startedOn) => new(startedOn, dueOn, dueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
