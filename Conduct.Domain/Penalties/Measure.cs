using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;

namespace Conduct.Domain.Penalties;

public sealed class Measure
{
    private Measure()
    {
    }

    internal Measure(Guid decisionId, MeasureDraft draft)
    {
        (Id, DecisionId, Kind) = (NewId.Next(), decisionId, draft.Kind);
        if (MeasureKinds.IsMoney(Kind))
        {
            Rule.Require(draft.AmountFen is > 0, PenaltyRules.AmountMissing);
            AmountFen = draft.AmountFen;
        }

        if (MeasureKinds.HasTerm(Kind))
        {
            Rule.Require(draft.Days is > 0 and <= MeasureDraft.MaxDays, PenaltyRules.DaysMissing, MeasureDraft.MaxDays);
            Days = draft.Days;
        }

        if (Kind == MeasureKind.Suspension && draft.Days is { } off)
        {
            Rule.Require(off is > 0 and <= MeasureDraft.MaxDays, PenaltyRules.DaysMissing, MeasureDraft.MaxDays);
            Days = off;
        }

        Detail = Kind == MeasureKind.Training || !string.IsNullOrWhiteSpace(draft.Detail)
            ? Rule.RequireText(draft.Detail, MeasureDraft.DetailMaxLength, PenaltyRules.TrainingTitleMissing)
            : null;
    }

    public Guid Id { get; private set; }

    public Guid DecisionId { get; private set; }

    public MeasureKind Kind { get; private set; }

    public long? AmountFen { get; private set; }

    /// <summary>Until when a written review or training is due, counted from service; of a suspension its length.</summary>
    public int? Days { get; private set; }

    /// <summary>The training's title, or a remark such as the length of a suspension.</summary>
    public string? Detail { get; private set; }

    /// <summary>What was decided, where an appeal left less of it; null while nothing was changed.</summary>
    public MeasureDraft? Original { get; private set; }

    /// <summary>As it stands in the decision that was approved and served.</summary>
    public MeasureDraft AsDecided => Original ?? AsDraft();

    public MeasureStatus Status { get; private set; }

    /// <summary>Last day for a written review or training, from the service date.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>First day of the payroll month that took the last part of a deduction.</summary>
    public DateOnly? PayrollMonth { get; private set; }

    public string? Note { get; private set; }

    public Signature? Settled { get; private set; }

    public bool IsSettled => Status is MeasureStatus.Done or MeasureStatus.Waived or MeasureStatus.Revoked;

    /// <summary>As it counts now.</summary>
    public MeasureDraft AsDraft() => new(Kind, AmountFen, Days, Detail);

    internal void Start(DateOnly servedOn)
    {
        Status = MeasureStatus.Pending;
        DueOn = MeasureKinds.HasTerm(Kind) && Days is { } days ? servedOn.AddDays(days) : null;
    }

    /// <summary>An appeal leaves less of it; what was decided stays beside it.</summary>
    internal void Lighten(MeasureDraft lighter)
    {
        Original = AsDecided;
        (Detail, Kind, AmountFen, Days) = (lighter.Kind == Kind ? Detail : null, lighter.Kind, lighter.AmountFen, lighter.Days);
    }

    /// <summary>An appeal took it away, whatever had become of it: who had settled it, and in which month it was deducted, stays to be read.</summary>
    internal void Revoke(Signature revoked) => (Status, Settled) = (MeasureStatus.Revoked, Settled ?? revoked);

    internal void Settle(MeasureStatus outcome, string? note, DateOnly? payrollMonth, Signature settled)
    {
        Rule.Require(Status == MeasureStatus.Pending, PenaltyRules.MeasureNotPending);
        (Status, Note, PayrollMonth, Settled) = (outcome, note, payrollMonth, settled);
    }

    internal void Reopen() => (Status, PayrollMonth, Settled) = (MeasureStatus.Pending, null, null);
}

/// <remarks>The register stores the numbers: a number keeps its meaning, and a new value takes a new one.</remarks>
public enum MeasureStatus
{
    Planned = 0,
    Pending = 1,
    Done = 2,
    Waived = 3,
    Revoked = 4,
}
