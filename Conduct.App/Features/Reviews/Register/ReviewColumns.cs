using System.Linq.Expressions;
using Conduct.App.Register;
using static Conduct.App.Register.ColumnKind;

namespace Conduct.App.Features.Reviews;

/// <summary>What the register says of the written review.</summary>
internal sealed class ReviewColumns : RegisterColumnList
{
    public override IReadOnlyList<RegisterColumn> Columns { get; } =
    [
        new("due", 230, () => ReviewColumnTexts.ReviewDueOn, Day, line => line.Row.ReviewDueOn, ByKnown(row => row.ReviewDueOn == null, row => row.ReviewDueOn)),
        new("submitted", 240, () => ReviewColumnTexts.ReviewSubmittedOn, Day, line => line.Row.ReviewSubmittedOn, ByKnown(row => row.ReviewSubmittedOn == null, row => row.ReviewSubmittedOn)),
        new("result", 250, () => ReviewColumnTexts.ReviewResult, Text, line => line.Row.ReviewStatus, ByKnown(row => row.ReviewStatus == null, row => row.ReviewStatus)),
        new("overdue", 260, () => ReviewColumnTexts.OverdueDays, Number, line => OverdueDays(line), ByOverdue) { Minor = false, IsUrgent = line => OverdueDays(line) > 0 },
    ];

    // 0 in time, null without a written review.
    private static int? OverdueDays(RegisterLine line) => line.Row.ReviewDueOn is { } due
        ? Math.Max(0, (line.Row.ReviewOwed ? line.Today : line.Row.ReviewSubmittedOn ?? due).DayNumber - due.DayNumber)
        : null;

    private static IOrderedQueryable<RegisterRow> ByOverdue(IQueryable<RegisterRow> rows, bool descending, DateOnly today)
    {
        var day = today.DayNumber;
        Expression<Func<RegisterRow, int>> days = row =>
            row.ReviewOwed && row.ReviewDueOn < today ? day - row.ReviewDueOn!.Value.DayNumber
            : !row.ReviewOwed && row.ReviewSubmittedOn > row.ReviewDueOn ? row.ReviewSubmittedOn!.Value.DayNumber - row.ReviewDueOn!.Value.DayNumber
            : 0;
        return ByKnown(row => row.ReviewDueOn == null, days)(rows, descending, today);
    }
}
