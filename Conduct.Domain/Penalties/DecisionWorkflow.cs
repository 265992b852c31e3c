using Conduct.Domain.Kernel;

namespace Conduct.Domain.Penalties;

public enum DecisionAction
{
    Submit,
    PassLevel,
    Approve,
    Return,
    Revise,
    Reject,
    Withdraw,
    Serve,
    TakeEffect,
    SettleMeasure,
    Execute,
    Lift,

    /// <summary>Something that was carried out turns out not to be.</summary>
    TakeBack,
    Appeal,
    Stay,
    Resume,
    Vary,
    Revoke,
}

public static class DecisionWorkflow
{
    public static Workflow<DecisionStatus, DecisionAction> Table { get; } = new(new Dictionary<(DecisionStatus, DecisionAction), DecisionStatus>
    {
        [(DecisionStatus.Proposed, DecisionAction.Submit)] = DecisionStatus.PendingApproval,
        [(DecisionStatus.PendingApproval, DecisionAction.PassLevel)] = DecisionStatus.PendingApproval,
        [(DecisionStatus.PendingApproval, DecisionAction.Approve)] = DecisionStatus.Approved,
        [(DecisionStatus.PendingApproval, DecisionAction.Return)] = DecisionStatus.Returned,
        [(DecisionStatus.PendingApproval, DecisionAction.Reject)] = DecisionStatus.Rejected,
        [(DecisionStatus.PendingApproval, DecisionAction.Withdraw)] = DecisionStatus.Withdrawn,
        [(DecisionStatus.Returned, DecisionAction.Revise)] = DecisionStatus.PendingApproval,
        [(DecisionStatus.Approved, DecisionAction.Serve)] = DecisionStatus.Served,
        [(DecisionStatus.Served, DecisionAction.TakeEffect)] = DecisionStatus.Effective,
        [(DecisionStatus.Served, DecisionAction.SettleMeasure)] = DecisionStatus.Served,
        [(DecisionStatus.Effective, DecisionAction.SettleMeasure)] = DecisionStatus.Effective,
        [(DecisionStatus.Effective, DecisionAction.Execute)] = DecisionStatus.Executed,
        [(DecisionStatus.Executed, DecisionAction.Lift)] = DecisionStatus.Lifted,
        [(DecisionStatus.Executed, DecisionAction.TakeBack)] = DecisionStatus.Effective,
        [(DecisionStatus.Effective, DecisionAction.Appeal)] = DecisionStatus.Effective,
        [(DecisionStatus.Effective, DecisionAction.Stay)] = DecisionStatus.Stayed,
        [(DecisionStatus.Effective, DecisionAction.Vary)] = DecisionStatus.Varied,
        [(DecisionStatus.Effective, DecisionAction.Revoke)] = DecisionStatus.Revoked,
        [(DecisionStatus.Executed, DecisionAction.Appeal)] = DecisionStatus.Executed,
        [(DecisionStatus.Executed, DecisionAction.Vary)] = DecisionStatus.Varied,
        [(DecisionStatus.Executed, DecisionAction.Revoke)] = DecisionStatus.Revoked,
        [(DecisionStatus.Stayed, DecisionAction.SettleMeasure)] = DecisionStatus.Stayed,
        [(DecisionStatus.Stayed, DecisionAction.Resume)] = DecisionStatus.Effective,
        [(DecisionStatus.Stayed, DecisionAction.Vary)] = DecisionStatus.Varied,
        [(DecisionStatus.Stayed, DecisionAction.Revoke)] = DecisionStatus.Revoked,
        [(DecisionStatus.Varied, DecisionAction.SettleMeasure)] = DecisionStatus.Varied,
        [(DecisionStatus.Varied, DecisionAction.Execute)] = DecisionStatus.Executed,
    });

    /// <summary>The subject knows of the decision from here on, also once an appeal has revoked it; before service they learn nothing.</summary>
    public static IReadOnlySet<DecisionStatus> Served { get; } = StatusSet.Of<DecisionStatus>(status => status switch
    {
        DecisionStatus.Served or DecisionStatus.Effective or DecisionStatus.Executed or DecisionStatus.Lifted or DecisionStatus.Stayed or DecisionStatus.Varied or DecisionStatus.Revoked => true,
        DecisionStatus.Proposed or DecisionStatus.PendingApproval or DecisionStatus.Returned or DecisionStatus.Rejected or DecisionStatus.Withdrawn or DecisionStatus.Approved => false,
    });

    /// <summary>Its measures are carried out: as they were decided, or as an appeal left them.</summary>
    public static IReadOnlySet<DecisionStatus> InEffect { get; } = StatusSet.Of<DecisionStatus>(status => status switch
    {
        DecisionStatus.Effective or DecisionStatus.Varied => true,
        DecisionStatus.Proposed or DecisionStatus.PendingApproval or DecisionStatus.Returned or DecisionStatus.Rejected or DecisionStatus.Withdrawn or DecisionStatus.Approved => false,
        DecisionStatus.Served or DecisionStatus.Executed or DecisionStatus.Lifted or DecisionStatus.Stayed or DecisionStatus.Revoked => false,
    });

    /// <summary>Something of it is still to come, be it an approval or a measure: its case stays open.</summary>
    public static IReadOnlySet<DecisionStatus> Unsettled { get; } = StatusSet.Of<DecisionStatus>(status => status switch
    {
        DecisionStatus.Proposed or DecisionStatus.PendingApproval or DecisionStatus.Returned or DecisionStatus.Approved => true,
        DecisionStatus.Served or DecisionStatus.Effective or DecisionStatus.Stayed or DecisionStatus.Varied => true,
        DecisionStatus.Rejected or DecisionStatus.Withdrawn or DecisionStatus.Executed or DecisionStatus.Lifted or DecisionStatus.Revoked => false,
    });

    /// <summary>Proposals of which no decision came: the register has no line of them, and there is no letter.</summary>
    public static IReadOnlySet<DecisionStatus> Dropped { get; } = StatusSet.Of<DecisionStatus>(status => status switch
    {
        DecisionStatus.Rejected or DecisionStatus.Withdrawn => true,
        DecisionStatus.Proposed or DecisionStatus.PendingApproval or DecisionStatus.Returned or DecisionStatus.Approved or DecisionStatus.Served => false,
        DecisionStatus.Effective or DecisionStatus.Executed or DecisionStatus.Lifted or DecisionStatus.Stayed or DecisionStatus.Varied or DecisionStatus.Revoked => false,
    });

    /// <summary>
    /// Rule 10: effective, so that the next time is a repeat; of one that was lifted since, what happened within its influence period still is, so that it does not matter when that is filed.
    /// </summary>
    public static IReadOnlySet<DecisionStatus> Repeated { get; } = StatusSet.Of<DecisionStatus>(status => status switch
    {
        DecisionStatus.Effective or DecisionStatus.Executed or DecisionStatus.Lifted or DecisionStatus.Varied => true,
        DecisionStatus.Proposed or DecisionStatus.PendingApproval or DecisionStatus.Returned or DecisionStatus.Rejected or DecisionStatus.Withdrawn or DecisionStatus.Approved => false,
        DecisionStatus.Served or DecisionStatus.Stayed or DecisionStatus.Revoked => false,
    });
}
