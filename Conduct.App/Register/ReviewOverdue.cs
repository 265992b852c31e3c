using System.Linq.Expressions;
using Conduct.Domain.Reviews;

namespace Conduct.App.Register;

/// <summary>How late the written review of a row is, as <see cref="ReviewTerm"/> counts it: for one row, and for the database to filter and order by.</summary>
public static class ReviewOverdue
{
    /// <summary>Still to come, and past its last day.</summary>
    public static Expression<Func<RegisterRow, bool>> Now(DateOnly today) => row => row.ReviewOwed && row.ReviewDueOn < today;

    /// <summary>Came after its last day.</summary>
    public static Expression<Func<RegisterRow, bool>> Late { get; } = row => !row.ReviewOwed && row.ReviewSubmittedOn > row.ReviewDueOn;

    /// <summary>Days past the last day, by today or by the day it came; 0 in time.</summary>
    public static Expression<Func<RegisterRow, int>> Days(DateOnly today)
    {
        var day = today.DayNumber;
        return row =>
            row.ReviewOwed && row.ReviewDueOn < today ? day - row.ReviewDueOn!.Value.DayNumber
            : !row.ReviewOwed && row.ReviewSubmittedOn > row.ReviewDueOn ? row.ReviewSubmittedOn!.Value.DayNumber - row.ReviewDueOn!.Value.DayNumber
            : 0;
    }

    /// <summary>The same of a row that was read; null without a written review.</summary>
    public static int? DaysOf(RegisterRow row, DateOnly today) =>
        row.ReviewDueOn is { } due ? new ReviewTerm(row.ReviewOwed, due, row.ReviewSubmittedOn).OverdueDays(today) : null;
}
