using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

public enum PolicyAction
{
    Discuss,
    Publish,
    PutInForce,
    Supersede,
    Repeal,
}

public static class PolicyWorkflow
{
    public static Workflow<PolicyStatus, PolicyAction> Table { get; } = new(new Dictionary<(PolicyStatus, PolicyAction), PolicyStatus>
    {
        [(PolicyStatus.Draft, PolicyAction.Discuss)] = PolicyStatus.Discussed,
        [(PolicyStatus.Discussed, PolicyAction.Publish)] = PolicyStatus.Published,
        [(PolicyStatus.Published, PolicyAction.PutInForce)] = PolicyStatus.InForce,
        [(PolicyStatus.InForce, PolicyAction.Supersede)] = PolicyStatus.Superseded,
        [(PolicyStatus.InForce, PolicyAction.Repeal)] = PolicyStatus.Repealed,
    });
}
