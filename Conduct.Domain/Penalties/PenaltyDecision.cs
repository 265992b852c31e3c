using Conduct.Domain.Kernel;

namespace Conduct.Domain.Penalties;

/// <summary>处罚决定: for one subject, one or more measures.</summary>
public sealed partial class PenaltyDecision : Aggregate
{
    public const int AppealWorkingDays = 5;

    private readonly List<Measure> _measures = [];
    private readonly List<ApprovalStep> _steps = [];
    private List<Guid> _allegationIds = [];
    private List<LookBack> _lookBacks = [];
    private List<Concern> _concerns = [];
    private List<Circumstance> _circumstances = [];

    private PenaltyDecision()
    {
    }

    public Guid CaseFileId { get; private set; }

    public Guid SubjectId { get; private set; }

    public Guid EmployeeId { get; private set; }

    public DecisionStatus Status { get; private set; }

    public string Grounds { get; private set; } = "";

    public string? VarianceReason { get; private set; }

    /// <summary>Which time within the look-back (rule 10).</summary>
    public int Occurrence { get; private set; }

    public int InfluenceMonths { get; private set; }

    /// <summary>Counts the rounds of approval; a revised proposal opens the next.</summary>
    public int Round { get; private set; }

    public Signature Proposed { get; private set; } = null!;

    public DateTimeOffset? ApprovedAt { get; private set; }

    public ServiceRecord? Service { get; private set; }

    /// <summary>Last day of the appeal window (rule 17).</summary>
    public DateOnly? AppealEndsOn { get; private set; }

    public DateTimeOffset? ReceiptConfirmedAt { get; private set; }

    public DateOnly? EffectiveOn { get; private set; }

    public DateTimeOffset? ExecutedAt { get; private set; }

    public DateOnly? InfluenceEndsOn { get; private set; }

    public IReadOnlyList<Guid> AllegationIds => _allegationIds;

    /// <summary>The arithmetic of rule 10 as it stood when the penalty was proposed.</summary>
    public IReadOnlyList<LookBack> LookBacks => _lookBacks;

    /// <summary>What the proposal had to answer, with the answers.</summary>
    public IReadOnlyList<Concern> Concerns => _concerns;

    /// <summary>What speaks for and against the employee, in the order of the list.</summary>
    public IReadOnlyList<Circumstance> Circumstances => _circumstances;

    public IReadOnlyList<Measure> Measures => _measures;

    /// <summary>The steps of all rounds.</summary>
    public IReadOnlyList<ApprovalStep> Steps => _steps;

    public ApprovalStep? CurrentStep => Status != DecisionStatus.PendingApproval
        ? null
        : _steps.Where(step => step.Round == Round && step.Outcome == ApprovalOutcome.Waiting).MinBy(step => step.Level);

    public bool IsServed => DecisionWorkflow.Served.Contains(Status);

    /// <summary>What is deducted, without what an appeal took away.</summary>
    public long DeductionFen => _measures.Where(measure => measure.Status != MeasureStatus.Revoked).Sum(measure => measure.AmountFen ?? 0);

    /// <summary>Decisions with the same key may be approved together: same clauses, occurrence and measures.</summary>
    public string LikenessKey => string.Join('|',
        _lookBacks.Select(lookBack => lookBack.ClauseCode).Order(StringComparer.Ordinal)
            .Append($"#{Occurrence}")
            .Concat(_measures.Select(measure => $"{measure.Kind}:{measure.AmountFen}:{measure.Days}:{measure.Detail}").Order(StringComparer.Ordinal)));

    private void Move(DecisionAction action) => Status = DecisionWorkflow.Table.Next(Status, action);

    private T About<T>(T happened)
        where T : DomainEvent => happened with { CaseFileId = CaseFileId, SubjectId = SubjectId };
}
