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
    Serve,
    TakeEffect,
    SettleMeasure,
    Execute,
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
        [(DecisionStatus.Returned, DecisionAction.Revise)] = DecisionStatus.PendingApproval,
        [(DecisionStatus.Approved, DecisionAction.Serve)] = DecisionStatus.Served,
        [(DecisionStatus.Served, DecisionAction.TakeEffect)] = DecisionStatus.Effective,
        [(DecisionStatus.Served, DecisionAction.SettleMeasure)] = DecisionStatus.Served,
        [(DecisionStatus.Effective, DecisionAction.SettleMeasure)] = DecisionStatus.Effective,
        [(DecisionStatus.Effective, DecisionAction.Execute)] = DecisionStatus.Executed,
    });

    /// <summary>The subject knows of the decision from here on; before service they learn nothing.</summary>
    public static IReadOnlySet<DecisionStatus> Served { get; } =
        new HashSet<DecisionStatus> { DecisionStatus.Served, DecisionStatus.Effective, DecisionStatus.Executed, DecisionStatus.Lifted, DecisionStatus.Stayed, DecisionStatus.Varied };
}
