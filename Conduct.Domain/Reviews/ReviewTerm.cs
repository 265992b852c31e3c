namespace Conduct.Domain.Reviews;

/// <summary>How a written review stands to its last day.</summary>
/// <param name="Owed">Whether the text is still to come: then it is late by today, else by the day it came.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="SubmittedOn">The day it came last; null while it never did.</param>
public readonly record struct ReviewTerm(bool Owed, DateOnly DueOn, DateOnly? SubmittedOn)
{
    public bool IsOverdueOn(DateOnly today) => Owed && DueOn < today;

    /// <summary>Days past the last day; 0 when in time.</summary>
    public int OverdueDays(DateOnly today) => Math.Max(0, (Owed ? today : SubmittedOn ?? DueOn).DayNumber - DueOn.DayNumber);
}
