using Conduct.App.Work.Deadlines;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Domain.Training;

namespace Conduct.App.Features.Penalties;

/// <param name="Version">The case's version, which a proposal builds on.</param>
/// <param name="Reminded">By decision: which approvers were reminded, and who was told.</param>
public sealed record CaseDecisionView(Guid CaseFileId, int Version, IReadOnlyList<SubjectPenalties> Subjects, ILookup<Guid, ReminderTrail> Reminded)
{
    /// <summary>The other decisions of the case that wait to be served by the visitor.</summary>
    public IReadOnlyList<DecisionView> ToServeBeside(DecisionView decision) =>
        [.. Subjects.SelectMany(subject => subject.Decisions).Where(other => other is { MayHandle: true, Status: DecisionStatus.Approved } && other.Id != decision.Id)];
}

/// <param name="MayPropose">Whether the visitor can propose a penalty for this subject now.</param>
/// <param name="Decisions">The newest first; rejected ones stay.</param>
/// <param name="HasLeft">Whether the person no longer works here.</param>
public sealed record SubjectPenalties(
    Guid SubjectId, string Name, string UnitName, string Post, CaseStatus Status, bool MayPropose, IReadOnlyList<DecisionView> Decisions, bool HasLeft);

/// <param name="Clauses">Code and title of each clause.</param>
/// <param name="Bar">Code of the rule that keeps the visitor from deciding the step that waits; null when they may, or when nothing waits.</param>
/// <param name="MayDecide">Whether the step that waits is the visitor's.</param>
/// <param name="MayHandle">Whether the visitor serves, revises and carries out.</param>
/// <param name="MayWithdraw">Whether it waits for approval and is the visitor's own proposal.</param>
public sealed record DecisionView(
    Guid Id,
    int Version,
    string SubjectName,
    DecisionStatus Status,
    IReadOnlyList<string> Clauses,
    string Grounds,
    string? VarianceReason,
    IReadOnlyList<LookBack> LookBacks,
    IReadOnlyList<MeasureView> Measures,
    IReadOnlyList<StepView> Steps,
    string ProposedBy,
    DateTime ProposedAt,
    ServiceView? Service,
    DateOnly? AppealEndsOn,
    DateOnly? EffectiveOn,
    DateOnly? InfluenceEndsOn,
    string? Bar,
    bool MayDecide,
    bool MayHandle,
    bool MayWithdraw)
{
    public IReadOnlyList<Concern> Concerns { get; init; } = [];

    public IReadOnlyList<Circumstance> Circumstances { get; init; } = [];

    public UnionHearing? Union { get; init; }

    /// <summary>Whether the visitor can record what the union said (rule 15).</summary>
    public bool MayHearUnion => MayHandle && Waits && Measures.Any(measure => measure.Kind == MeasureKind.Termination);

    /// <summary>How its deductions are spread; null without any, and for those who may not see the person's wage.</summary>
    public PlanView? Plan { get; init; }

    /// <summary>Whether the visitor can record that the subject waived the appeal in writing.</summary>
    public bool MayWaiveAppeal { get; init; }

    public DateOnly? AppealClosedOn { get; init; }

    public bool Waits => Status == DecisionStatus.PendingApproval;

    /// <summary>What was proposed, to be proposed for somebody else.</summary>
    public ProposalContent Content => new([.. Measures.Select(measure => measure.AsDraft())], Grounds, VarianceReason) { Reasons = PenaltyDisplay.Reasons(Concerns), Circumstances = Circumstances };

    public bool IsOver => Status is DecisionStatus.Rejected or DecisionStatus.Withdrawn or DecisionStatus.Revoked;
}

public sealed record MeasureView(
    Guid Id, MeasureKind Kind, long? AmountFen, int? Days, string? Detail, MeasureStatus Status, DateOnly? DueOn, DateOnly? PayrollMonth, MeasureDraft? Original, string? Note, string? SettledBy, DateTime? SettledAt, ReviewStatus? Review, MeasureTrainingView? Training)
{
    /// <summary>Parts of a deduction that the payroll has.</summary>
    public int PartsPassed { get; init; }

    /// <summary>Parts there are in all, as far as is known.</summary>
    public int PartsInAll { get; init; }

    public MeasureDraft AsDraft() => new(Kind, AmountFen, Days, Detail);
}

/// <summary>The training that carries out a measure, the latest one.</summary>
public sealed record MeasureTrainingView(string Course, TrainingStatus Status)
{
    public bool IsOpen => TrainingWorkflow.Open.Contains(Status);
}

/// <param name="Names">Those who can decide the step today.</param>
/// <param name="IsNow">Whether it is this step's turn.</param>
public sealed record StepView(
    Guid Id, int Round, int Level, Role Role, string UnitName, IReadOnlyList<string> Names, ApprovalOutcome Outcome, string? Comment, DateTime? AskedAt, string? DecidedBy, DateTime? DecidedAt, bool IsNow);

public sealed record ServiceView(ServiceMethod Method, DateOnly ServedOn, string? Note, string ServedBy, DateTime? ConfirmedAt);
