using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

public sealed partial class PolicyVersion
{
    private readonly List<PolicyClause> _clauses = [];

    private PolicyVersion()
    {
    }

    internal PolicyVersion(Guid id, Guid policyId, int number, PolicyDraft draft) => (Id, PolicyId, Number, Draft) = (id, policyId, number, draft);

    public Guid Id { get; private set; }

    public Guid PolicyId { get; private set; }

    public int Number { get; private set; }

    public PolicyStatus Status { get; private set; }

    /// <summary>The day on which a published version comes into force by itself.</summary>
    public DateOnly? PlannedFrom { get; private set; }

    public DateOnly? InForceFrom { get; private set; }

    /// <summary>Last day in force; empty while it still is.</summary>
    public DateOnly? InForceTo { get; private set; }

    public ProcessRecord? Discussion { get; private set; }

    public ProcessRecord? Publication { get; private set; }

    /// <summary>None until it is published; then they never change.</summary>
    public IReadOnlyList<PolicyClause> Clauses => _clauses;

    /// <summary>Rule 1: in force on the day of the incident, made in democratic discussion and published (Labour Contract Law art. 4).</summary>
    public bool SupportsPenaltyFor(DateOnly incident) =>
        Discussion is not null && Publication is not null && InForceFrom <= incident && (InForceTo is null || incident <= InForceTo);

    /// <summary>What is still missing before a penalty can rest on this version, in the order in which it is done; nothing once it has been in force.</summary>
    public IReadOnlyList<PolicyNeed> Needs =>
    [
        .. IsWritten && Draft!.Faults().Count > 0 ? [PolicyNeed.Content] : Array.Empty<PolicyNeed>(),
        .. Discussion is null ? [PolicyNeed.Discussion] : Array.Empty<PolicyNeed>(),
        .. Publication is null ? [PolicyNeed.Publication] : Array.Empty<PolicyNeed>(),
        .. InForceFrom is null ? [PolicyNeed.DayInForce] : Array.Empty<PolicyNeed>(),
    ];

    internal void Publish(ProcessRecord publication, DateOnly today)
    {
        var next = PolicyWorkflow.Table.Next(Status, PolicyAction.Publish);
        Rule.Require(publication.On >= Discussion!.On, PolicyRules.PublishedBeforeDiscussed);
        Publication = Complete(publication, today);
        _clauses.AddRange(Draft!.Build());
        (Status, Draft, Attached) = (next, null, []);
    }

    internal void PlanInForce(DateOnly from)
    {
        PolicyWorkflow.Table.Next(Status, PolicyAction.PutInForce);
        Rule.Require(from >= Publication!.On, PolicyRules.InForceBeforePublication);
        PlannedFrom = from;
    }

    internal void PutInForce(DateOnly from)
    {
        PlanInForce(from);
        (Status, InForceFrom, PlannedFrom) = (PolicyWorkflow.Table.Next(Status, PolicyAction.PutInForce), from, null);
    }

    internal void Supersede(DateOnly lastDay)
    {
        Status = PolicyWorkflow.Table.Next(Status, PolicyAction.Supersede);
        EndOn(lastDay);
    }

    internal void Repeal(DateOnly lastDay)
    {
        Status = PolicyWorkflow.Table.Next(Status, PolicyAction.Repeal);
        EndOn(lastDay);
    }

    private void EndOn(DateOnly lastDay)
    {
        Rule.Require(lastDay >= InForceFrom, PolicyRules.EndsBeforeItBegins);
        InForceTo = lastDay;
    }
}
