using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reports;

public enum ReportAction
{
    Acknowledge,
    Assess,
    AskInformation,

    /// <summary>The reporter has written what was asked for.</summary>
    Supplement,
    Accept,
    DeclareOutOfScope,
    MarkDuplicate,
    Investigate,
    GiveFeedback,
    Conclude,
    Reopen,
    Anonymise,
}

public static class ReportWorkflow
{
    public static Workflow<ReportStatus, ReportAction> Table { get; } = new(new Dictionary<(ReportStatus, ReportAction), ReportStatus>
    {
        [(ReportStatus.Received, ReportAction.Acknowledge)] = ReportStatus.Acknowledged,
        [(ReportStatus.Acknowledged, ReportAction.Assess)] = ReportStatus.Triage,
        [(ReportStatus.Triage, ReportAction.AskInformation)] = ReportStatus.NeedsInformation,
        [(ReportStatus.Triage, ReportAction.Accept)] = ReportStatus.Accepted,
        [(ReportStatus.Triage, ReportAction.DeclareOutOfScope)] = ReportStatus.OutOfScope,
        [(ReportStatus.Triage, ReportAction.MarkDuplicate)] = ReportStatus.Duplicate,
        [(ReportStatus.NeedsInformation, ReportAction.Supplement)] = ReportStatus.Triage,
        [(ReportStatus.NeedsInformation, ReportAction.Accept)] = ReportStatus.Accepted,
        [(ReportStatus.NeedsInformation, ReportAction.DeclareOutOfScope)] = ReportStatus.OutOfScope,
        [(ReportStatus.NeedsInformation, ReportAction.MarkDuplicate)] = ReportStatus.Duplicate,
        [(ReportStatus.Accepted, ReportAction.Investigate)] = ReportStatus.Investigating,
        [(ReportStatus.Accepted, ReportAction.GiveFeedback)] = ReportStatus.Feedback,
        [(ReportStatus.Investigating, ReportAction.Investigate)] = ReportStatus.Investigating,
        [(ReportStatus.Investigating, ReportAction.GiveFeedback)] = ReportStatus.Feedback,
        [(ReportStatus.Feedback, ReportAction.Investigate)] = ReportStatus.Investigating,
        [(ReportStatus.Feedback, ReportAction.GiveFeedback)] = ReportStatus.Feedback,
        [(ReportStatus.Feedback, ReportAction.Conclude)] = ReportStatus.Concluded,
        [(ReportStatus.OutOfScope, ReportAction.Conclude)] = ReportStatus.Concluded,
        [(ReportStatus.Duplicate, ReportAction.Conclude)] = ReportStatus.Concluded,
        [(ReportStatus.Concluded, ReportAction.Reopen)] = ReportStatus.Triage,
        [(ReportStatus.Concluded, ReportAction.Anonymise)] = ReportStatus.Anonymised,
    });

    /// <summary>The reporter still waits for what came of it (rule 19).</summary>
    public static IReadOnlySet<ReportStatus> OwesFeedback { get; } = StatusSet.Of<ReportStatus>(status => status switch
    {
        ReportStatus.Acknowledged or ReportStatus.Triage or ReportStatus.NeedsInformation or ReportStatus.Accepted or ReportStatus.Investigating => true,
        ReportStatus.Received or ReportStatus.OutOfScope or ReportStatus.Duplicate or ReportStatus.Feedback or ReportStatus.Concluded or ReportStatus.Anonymised => false,
    });

    /// <summary>Somebody of compliance still has something to do.</summary>
    public static IReadOnlySet<ReportStatus> Open { get; } = StatusSet.Of<ReportStatus>(status => status switch
    {
        ReportStatus.Received or ReportStatus.OutOfScope or ReportStatus.Duplicate or ReportStatus.Feedback => true,
        ReportStatus.Concluded or ReportStatus.Anonymised => false,
        ReportStatus.Acknowledged or ReportStatus.Triage or ReportStatus.NeedsInformation or ReportStatus.Accepted or ReportStatus.Investigating => true,
    });

    /// <summary>Steps that are also a letter to the reporter: they need its text.</summary>
    public static bool TellsReporter(ReportAction action) => action switch
    {
        ReportAction.Acknowledge or ReportAction.AskInformation or ReportAction.DeclareOutOfScope or ReportAction.MarkDuplicate or ReportAction.GiveFeedback => true,
        ReportAction.Assess or ReportAction.Supplement or ReportAction.Accept or ReportAction.Investigate or ReportAction.Conclude or ReportAction.Reopen or ReportAction.Anonymise => false,
    };

    /// <summary>Steps that compliance takes by a button alone; the others need more than a text, or are the reporter's.</summary>
    public static bool IsPlain(ReportAction action) => action switch
    {
        ReportAction.Acknowledge or ReportAction.Assess or ReportAction.AskInformation or ReportAction.Accept or ReportAction.DeclareOutOfScope or ReportAction.GiveFeedback or ReportAction.Reopen => true,
        ReportAction.Supplement or ReportAction.MarkDuplicate or ReportAction.Investigate or ReportAction.Conclude or ReportAction.Anonymise => false,
    };
}
