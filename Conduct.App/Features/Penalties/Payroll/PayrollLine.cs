using Conduct.Domain.Measures;

namespace Conduct.App.Features.Penalties;

/// <summary>A part that waits to be passed to the payroll of the month shown, one that was, or a deduction that cannot be planned.</summary>
/// <param name="Version">The decision's version, which passing it on builds on.</param>
/// <param name="AmountFen">Below zero where something is to be given back.</param>
/// <param name="Number">Which part it is.</param>
/// <param name="Of">Of how many.</param>
/// <param name="PartId">The part that was passed; null while it waits.</param>
/// <param name="PassedBy">Who passed it.</param>
/// <param name="IsEstimated">The wage of the month is not recorded yet.</param>
/// <param name="HasLeft">Whether the person no longer works here.</param>
public sealed record PayrollLine(
    Guid DecisionId,
    int Version,
    Guid CaseFileId,
    string CaseNumber,
    Guid EmployeeId,
    string StaffNumber,
    string Name,
    string UnitName,
    MeasureKind Kind,
    long AmountFen,
    int Number,
    int Of,
    DateOnly? DecidedOn,
    DateOnly? EffectiveOn,
    Guid? PartId,
    string? PassedBy,
    bool IsEstimated = false,
    bool HasLeft = false)
{
    public string Clauses { get; init; } = "";

    /// <summary>Why it cannot be planned; null where it can.</summary>
    public PlanView? Blocked { get; init; }

    public bool Waits => PartId is null && Blocked is null;

    public bool IsRefund => AmountFen < 0;

    /// <summary>Tells the line from others on the page.</summary>
    public string Key => $"{DecisionId} {Kind} {PartId} {AmountFen}";
}

/// <summary>Sums of a month in fen, with the number of lines behind each.</summary>
/// <param name="Blocked">Deductions that cannot be planned.</param>
/// <param name="Before">Parts of earlier months that still wait.</param>
public sealed record PayrollTotals(int Waiting, long WaitingFen, int Passed, long PassedFen, int Blocked = 0, int Before = 0);
