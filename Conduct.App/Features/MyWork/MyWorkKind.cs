namespace Conduct.App.Features.MyWork;

/// <summary>What waits; each has a text of its own.</summary>
public enum MyWorkKind
{
    ConfirmDecision,
    WriteReview,
    RewriteReview,
    DoTraining,
    ConfirmPolicy,
    ApprovePenalty,
    ReviewOverdue,
    TrainingOverdue,
    FinishDraft,
    StartInvestigation,
    AskStatement,
    RecordStatement,
    RecordFindings,
    ProposePenalty,
    ConcludeUnproven,
    RevisePenalty,
    ServeDecision,
    SecureReceipt,
    JudgeReview,
    PassToPayroll,
    AssignCourse,
    CarryOutMeasure,
    CloseCase,
    ReviewPolicy,
}
