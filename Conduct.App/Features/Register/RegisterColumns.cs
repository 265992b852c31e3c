using System.Linq.Expressions;
using Conduct.App.Data;
using Conduct.App.Register;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using static Conduct.App.Features.Register.ColumnKind;

namespace Conduct.App.Features.Register;

/// <summary>The columns of the register 台账, in their order. Reporters have none.</summary>
public static class RegisterColumns
{
    public static IReadOnlyList<RegisterColumn> All { get; } =
    [
        new("no", () => RegisterTexts.No, Number, line => line.Number, null) { Pinned = true },
        new("case", () => RegisterTexts.CaseNumber, Text, line => line.Row.CaseNumber, By(row => row.CaseNumber)) { Pinned = true, Minor = false },
        new("found", () => RegisterTexts.FoundOn, Day, line => line.Row.FoundOn, By(row => row.FoundOn)) { Minor = false },
        new("channel", () => RegisterTexts.Channel, Text, line => line.Row.Channel, By(row => row.Channel)),
        new("occurred", () => RegisterTexts.OccurredOn, Day, line => line.Row.OccurredOn, By(row => row.OccurredOn)),
        new("place", () => RegisterTexts.Place, Text, line => line.Row.Place, By(row => EF.Functions.Collate(row.Place, Collations.Chinese))),
        new("unit", () => RegisterTexts.Unit, Text, line => line.Row.UnitName, By(row => EF.Functions.Collate(row.UnitName, Collations.Chinese))) { Minor = false },
        new("staff", () => RegisterTexts.StaffNumber, Text, line => line.Row.StaffNumber, By(row => row.StaffNumber)),
        new("name", () => RegisterTexts.Name, Text, line => line.Row.Name, By(row => row.NameOrder)) { Pinned = true, Minor = false },
        new("post", () => RegisterTexts.Post, Text, line => line.Row.Post, By(row => EF.Functions.Collate(row.Post, Collations.Chinese))),
        new("allegations", () => RegisterTexts.Allegations, Text, line => line.Allegations, By(row => EF.Functions.Collate(row.Allegations, Collations.Chinese))) { Minor = false },
        new("clauses", () => RegisterTexts.Clauses, Text, line => line.Row.ClauseCodes, By(row => row.ClauseCodes)),
        new("gravity", () => RegisterTexts.Gravity, Text, line => line.Row.Gravity, By(row => row.Gravity)) { Minor = false },
        new("occurrence", () => RegisterTexts.Occurrence, Number, line => line.Row.Occurrence, ByKnown(row => row.Occurrence == null, row => row.Occurrence)),
        new("finding", () => RegisterTexts.Finding, Text, line => line.Row.Finding, ByKnown(row => row.Finding == null, row => row.Finding)),
        new("measures", () => RegisterTexts.Measures, Text, line => line.Measures, By(row => row.Measures)) { Minor = false },
        new("deduction", () => RegisterTexts.Deduction, ColumnKind.Money, line => line.Row.DeductionFen, ByKnown(row => row.DeductionFen == null, row => row.DeductionFen)) { Minor = false },
        new("proposer", () => RegisterTexts.ProposedBy, Text, line => line.Row.ProposedBy, ByKnown(row => row.ProposedBy == null, row => EF.Functions.Collate(row.ProposedBy, Collations.Chinese))),
        new("approver", () => RegisterTexts.ApprovedBy, Text, line => line.Row.ApprovedBy, ByKnown(row => row.ApprovedBy == null, row => EF.Functions.Collate(row.ApprovedBy, Collations.Chinese))),
        new("approved", () => RegisterTexts.ApprovedOn, Day, line => line.Row.ApprovedOn, ByKnown(row => row.ApprovedOn == null, row => row.ApprovedOn)),
        new("service", () => RegisterTexts.ServiceMethod, Text, line => line.Row.ServiceMethod, ByKnown(row => row.ServiceMethod == null, row => row.ServiceMethod)),
        new("served", () => RegisterTexts.ServedOn, Day, line => line.Row.ServedOn, ByKnown(row => row.ServedOn == null, row => row.ServedOn)),
        new("due", () => RegisterTexts.ReviewDueOn, Day, line => line.Row.ReviewDueOn, ByKnown(row => row.ReviewDueOn == null, row => row.ReviewDueOn)),
        new("submitted", () => RegisterTexts.ReviewSubmittedOn, Day, line => line.Row.ReviewSubmittedOn, ByKnown(row => row.ReviewSubmittedOn == null, row => row.ReviewSubmittedOn)),
        new("result", () => RegisterTexts.ReviewResult, Text, line => line.Row.ReviewStatus, ByKnown(row => row.ReviewStatus == null, row => row.ReviewStatus)),
        new("overdue", () => RegisterTexts.OverdueDays, Number, line => line.OverdueDays, ByOverdue) { Minor = false },
        new("training", () => RegisterTexts.Training, Text, line => line.Row.TrainingStatus, ByKnown(row => row.TrainingStatus == null, row => row.TrainingStatus)),
        new("appeal", () => RegisterTexts.Appeal, Text, line => line.Appeal, ByKnown(row => row.AppealEndsOn == null, row => row.AppealEndsOn)),
        new("influence", () => RegisterTexts.InfluenceEndsOn, Day, line => line.Row.InfluenceEndsOn, ByKnown(row => row.InfluenceEndsOn == null, row => row.InfluenceEndsOn)),
        new("status", () => RegisterTexts.CaseStatus, Text, line => line.Row.CaseStatus, By(row => row.CaseStatus)) { Minor = false },
        new("remark", () => RegisterTexts.Remark, Text, line => line.Row.Remark, ByKnown(row => row.Remark == null, row => EF.Functions.Collate(row.Remark, Collations.Chinese))) { Restricted = true },
    ];

    public static IReadOnlyList<RegisterColumn> For(Actor reader) => [.. All.Where(column => column.IsFor(reader))];

    /// <summary>The columns chosen, as far as the reader may see them; all of those when none is chosen.</summary>
    public static IReadOnlyList<RegisterColumn> Chosen(RegisterAddress address, Actor reader) =>
        For(reader).Where(column => address.Columns.Contains(column.Key)).ToArray() is [_, ..] chosen ? chosen : For(reader);

    /// <summary>Whether this names an order, such as <c>due</c> or <c>-due</c>.</summary>
    public static bool IsSort(string sort) => Sorted(sort)?.Order is not null;

    /// <summary>The lines in the order of the address; in the usual order where the reader may not see that column.</summary>
    public static IOrderedQueryable<RegisterRow> Order(IQueryable<RegisterRow> rows, string sort, Actor reader, DateOnly today)
    {
        var wanted = Sorted(sort) is { Order: not null } column && column.IsFor(reader) ? sort : RegisterAddress.DefaultSort;
        return Sorted(wanted)!.Order!(rows, wanted.StartsWith('-'), today);
    }

    private static RegisterColumn? Sorted(string sort) => All.FirstOrDefault(column => column.Key == sort.TrimStart('-') && sort.LastIndexOf('-') <= 0);

    private static RegisterOrder By<TKey>(Expression<Func<RegisterRow, TKey>> key) => (rows, descending, _) => descending
        ? rows.OrderByDescending(key).ThenByDescending(row => row.Id)
        : rows.OrderBy(key).ThenBy(row => row.Id);

    private static RegisterOrder ByKnown<TKey>(Expression<Func<RegisterRow, bool>> unknown, Expression<Func<RegisterRow, TKey>> key) => (rows, descending, _) => descending
        ? rows.OrderBy(unknown).ThenByDescending(key).ThenByDescending(row => row.Id)
        : rows.OrderBy(unknown).ThenBy(key).ThenBy(row => row.Id);

    private static IOrderedQueryable<RegisterRow> ByOverdue(IQueryable<RegisterRow> rows, bool descending, DateOnly today) =>
        ByKnown(row => row.ReviewDueOn == null, RegisterSelection.OverdueDays(today))(rows, descending, today);
}
