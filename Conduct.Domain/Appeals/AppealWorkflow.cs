using Conduct.Domain.Kernel;

namespace Conduct.Domain.Appeals;

public enum AppealAction
{
    Accept,
    RefuseLate,
    Dismiss,
    Assign,
    PassOn,
    Release,
    Uphold,
    Vary,
    Revoke,
    Remit,
}

/// <summary>Accepted is an appeal for which a reviewer is still looked for; with one it is under review at once.</summary>
public static class AppealWorkflow
{
    public static Workflow<AppealStatus, AppealAction> Table { get; } = new(new Dictionary<(AppealStatus, AppealAction), AppealStatus>
    {
        [(AppealStatus.Filed, AppealAction.Accept)] = AppealStatus.Accepted,
        [(AppealStatus.Filed, AppealAction.RefuseLate)] = AppealStatus.OutOfTime,
        [(AppealStatus.Filed, AppealAction.Dismiss)] = AppealStatus.NotAdmissible,
        [(AppealStatus.Accepted, AppealAction.Assign)] = AppealStatus.UnderReview,
        [(AppealStatus.UnderReview, AppealAction.PassOn)] = AppealStatus.UnderReview,
        [(AppealStatus.UnderReview, AppealAction.Release)] = AppealStatus.Accepted,
        [(AppealStatus.UnderReview, AppealAction.Uphold)] = AppealStatus.Upheld,
        [(AppealStatus.UnderReview, AppealAction.Vary)] = AppealStatus.Varied,
        [(AppealStatus.UnderReview, AppealAction.Revoke)] = AppealStatus.Revoked,
        [(AppealStatus.UnderReview, AppealAction.Remit)] = AppealStatus.Remitted,
    });

    /// <summary>The employee waits for an answer.</summary>
    public static IReadOnlySet<AppealStatus> Open { get; } = StatusSet.Of<AppealStatus>(status => status switch
    {
        AppealStatus.Filed or AppealStatus.Accepted or AppealStatus.UnderReview => true,
        AppealStatus.OutOfTime or AppealStatus.NotAdmissible or AppealStatus.Upheld or AppealStatus.Varied or AppealStatus.Revoked or AppealStatus.Remitted => false,
    });

    /// <summary>It was taken up, and a reviewer judged it.</summary>
    public static IReadOnlySet<AppealStatus> Judged { get; } = StatusSet.Of<AppealStatus>(status => status switch
    {
        AppealStatus.Upheld or AppealStatus.Varied or AppealStatus.Revoked or AppealStatus.Remitted => true,
        AppealStatus.Filed or AppealStatus.Accepted or AppealStatus.UnderReview or AppealStatus.OutOfTime or AppealStatus.NotAdmissible => false,
    });
}
