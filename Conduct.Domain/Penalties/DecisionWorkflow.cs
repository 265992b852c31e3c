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
    });

    /// <summary>The subject knows of the decision from here on; before service they learn nothing.</summary>
    public static IReadOnlySet<DecisionStatus> Served { get; } = StatusSet.Of<DecisionStatus>(status => status switch
    {
        DecisionStatus.Served or DecisionStatus.Effective or DecisionStatus.Executed or DecisionStatus.Lifted or DecisionStatus.Stayed or DecisionStatus.Varied => true,
        DecisionStatus.Proposed or DecisionStatus.PendingApproval or DecisionStatus.Returned or DecisionStatus.Rejected or DecisionStatus.Withdrawn or DecisionStatus.Approved or DecisionStatus.Revoked => false,
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
        DecisionStatus.Effective or DecisionStatus.Executed or DecisionStatus.Lifted => true,
        DecisionStatus.Proposed or DecisionStatus.PendingApproval or DecisionStatus.Returned or DecisionStatus.Rejected or DecisionStatus.Withdrawn or DecisionStatus.Approved => false,
        DecisionStatus.Served or DecisionStatus.Stayed or DecisionStatus.Varied or DecisionStatus.Revoked => false,
    });

    /// <summary>Deductions go to the payroll.</summary>
    public static IReadOnlySet<DecisionStatus> Deducted { get; } = StatusSet.Of<DecisionStatus>(status => status switch
    {
        DecisionStatus.Effective or DecisionStatus.Varied => true,
        DecisionStatus.Proposed or DecisionStatus.PendingApproval or DecisionStatus.Returned or DecisionStatus.Rejected or DecisionStatus.Withdrawn or DecisionStatus.Approved => false,
        DecisionStatus.Served or DecisionStatus.Executed or DecisionStatus.Lifted or DecisionStatus.Stayed or DecisionStatus.Revoked => false,
    });
}
