using Conduct.App.Register;
using static Conduct.App.Register.ColumnKind;

namespace Conduct.App.Features.Reviews;

/// <summary>What the register says of the written review.</summary>
internal sealed class ReviewColumns : RegisterColumnList
{
    public override IReadOnlyList<RegisterColumn> Columns { get; } =
    [
        new("due", 230, () => ReviewColumnTexts.ReviewDueOn, Day, line => line.Row.ReviewDueOn, ByKnown(row => row.ReviewDueOn == null, row => row.ReviewDueOn)) { OpensAt = 100 },
        new("submitted", 240, () => ReviewColumnTexts.ReviewSubmittedOn, Day, line => line.Row.ReviewSubmittedOn, ByKnown(row => row.ReviewSubmittedOn == null, row => row.ReviewSubmittedOn)),
        new("result", 250, () => ReviewColumnTexts.ReviewResult, Text, line => line.Row.ReviewStatus, ByKnown(row => row.ReviewStatus == null, row => row.ReviewStatus)),
        new("overdue", 260, () => ReviewColumnTexts.OverdueDays, Number, line => ReviewOverdue.DaysOf(line.Row, line.Today), ByOverdue) { Minor = false, OpensAt = 110, IsUrgent = line => ReviewOverdue.DaysOf(line.Row, line.Today) > 0 },
    ];

    private static IOrderedQueryable<RegisterRow> ByOverdue(IQueryable<RegisterRow> rows, bool descending, DateOnly today) =>
        ByKnown(row => row.ReviewDueOn == null, ReviewOverdue.Days(today))(rows, descending, today);
}
