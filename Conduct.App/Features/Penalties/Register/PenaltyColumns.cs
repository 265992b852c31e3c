using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Conduct.App.Register;
using Microsoft.EntityFrameworkCore;
using static Conduct.App.Register.ColumnKind;

namespace Conduct.App.Features.Penalties;

/// <summary>What the register says of the decision.</summary>
internal sealed class PenaltyColumns : RegisterColumnList
{
    public override IReadOnlyList<RegisterColumn> Columns { get; } =
    [
        new("occurrence", 140, () => PenaltyColumnTexts.Occurrence, Number, line => line.Row.Occurrence, ByKnown(row => row.Occurrence == null, row => row.Occurrence)),
        new("measures", 160, () => PenaltyColumnTexts.Measures, Text, line => MeasuresOf(line.Row.Measures), By(row => row.Measures)) { Minor = false, OpensAt = 60 },
        new("deduction", 170, () => PenaltyColumnTexts.Deduction, Money, line => line.Row.DeductionFen, ByKnown(row => row.DeductionFen == null, row => row.DeductionFen)) { Minor = false, OpensAt = 70 },
        new("payroll", 175, () => PenaltyColumnTexts.Payroll, Text, PayrollOf, ByKnown(row => row.PayrollPassed == null, row => row.PayrollPassed)),
        new("proposer", 180, () => PenaltyColumnTexts.ProposedBy, Text, line => line.Row.ProposedBy, ByKnown(row => row.ProposedBy == null, row => EF.Functions.Collate(row.ProposedBy, Collations.Chinese))),
        new("approver", 190, () => PenaltyColumnTexts.ApprovedBy, Text, line => line.Row.ApprovedBy, ByKnown(row => row.ApprovedBy == null, row => EF.Functions.Collate(row.ApprovedBy, Collations.Chinese))),
        new("approved", 200, () => PenaltyColumnTexts.ApprovedOn, Day, line => line.Row.ApprovedOn, ByKnown(row => row.ApprovedOn == null, row => row.ApprovedOn)),
        new("service", 210, () => PenaltyColumnTexts.ServiceMethod, Text, line => line.Row.ServiceMethod, ByKnown(row => row.ServiceMethod == null, row => row.ServiceMethod)),
        new("served", 220, () => PenaltyColumnTexts.ServedOn, Day, line => line.Row.ServedOn, ByKnown(row => row.ServedOn == null, row => row.ServedOn)),
        new("appeal", 280, () => PenaltyColumnTexts.Appeal, Text, AppealOf, ByKnown(row => row.AppealEndsOn == null, row => row.AppealEndsOn)),
        new("influence", 290, () => PenaltyColumnTexts.InfluenceEndsOn, Day, line => line.Row.InfluenceEndsOn, ByKnown(row => row.InfluenceEndsOn == null, row => row.InfluenceEndsOn)),
        new("remark", 310, () => PenaltyColumnTexts.Remark, Text, line => line.Row.Remark, ByKnown(row => row.Remark == null, row => EF.Functions.Collate(row.Remark, Collations.Chinese))) { Restricted = true },
    ];

    private static string? MeasuresOf(MeasureSet measures) =>
        measures == MeasureSet.None ? null : string.Join(PenaltyColumnTexts.ListSeparator, measures.Kinds().Select(kind => DomainTexts.Of(kind)));

    private static string? PayrollOf(RegisterLine line) =>
        line.Row.PayrollPassed is { } passed ? PenaltyColumnTexts.PayrollFormat.With(passed, line.Row.PayrollParts) : null;

    private static string? AppealOf(RegisterLine line) =>
        line.Row.AppealStatus is { } status ? DomainTexts.Of(status)
        : line.Row.AppealEndsOn is not { } ends ? null
        : ends >= line.Today ? PenaltyColumnTexts.AppealOpen
        : PenaltyColumnTexts.AppealOver;
}
