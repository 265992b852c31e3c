using Conduct.Domain.Measures;

namespace Conduct.App.Features.Payroll;

/// <summary>A deduction that waits to be passed to the payroll, or was passed in the month shown.</summary>
/// <param name="Version">The decision's version, which passing it on builds on.</param>
/// <param name="PassedBy">Who passed it; null while it waits.</param>
public sealed record PayrollLine(
    Guid DecisionId,
    int Version,
    Guid MeasureId,
    Guid CaseFileId,
    string CaseNumber,
    string StaffNumber,
    string Name,
    string UnitName,
    MeasureKind Kind,
    long AmountFen,
    DateOnly? DecidedOn,
    DateOnly? EffectiveOn,
    string Clauses,
    DateOnly? PayrollMonth,
    string? PassedBy);

/// <summary>Sums of a month in fen, with the number of lines behind each.</summary>
public sealed record PayrollTotals(int Waiting, long WaitingFen, int Passed, long PassedFen);
