using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>A served decision as its subject reads it: the letter, how far it is carried out, nothing of others, no narrative, no reporter.</summary>
public sealed record MyDecisionView(
    Guid Id,
    int Version,
    DecisionStatus Status,
    DecisionLetter Letter,
    IReadOnlyList<MeasureLine> Measures,
    DateOnly ServedOn,
    DateOnly AppealEndsOn,
    bool AppealOpen,
    string ServedBy,
    DateOnly ApprovedOn,
    DateOnly? ReceiptConfirmedOn,
    bool MayConfirm,
    Guid? ReviewId,
    Guid? AppealId,
    bool MayAppeal,
    IReadOnlyList<MyTimelineLine> Timeline)
{
    /// <summary>Why the last day of the window means nothing any more; null while it does.</summary>
    public string? AppealNote { get; init; }

    /// <summary>How the deductions are spread over the subject's own wages; null without any.</summary>
    public PlanView? Plan { get; init; }
}

/// <param name="At">In the organisation's zone.</param>
public sealed record MyTimelineLine(long Seq, DateTime At, bool Own, string What, string? Reason);
