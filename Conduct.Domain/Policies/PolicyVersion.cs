using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

public sealed class PolicyVersion
{
    private readonly List<PolicyClause> _clauses = [];

    private PolicyVersion()
    {
    }

    internal PolicyVersion(Guid id, Guid policyId, int number, IEnumerable<PolicyClause> clauses)
    {
        (Id, PolicyId, Number) = (id, policyId, number);
        _clauses.AddRange(clauses);
        Rule.Require(_clauses.Count > 0, PolicyRules.NoClause);
        Rule.Require(_clauses.Select(clause => clause.Code).Distinct().Count() == _clauses.Count, PolicyRules.ClauseCodeTwice);
    }

    public Guid Id { get; private set; }

    public Guid PolicyId { get; private set; }

    public int Number { get; private set; }

    public PolicyStatus Status { get; private set; }

    public DateOnly? InForceFrom { get; private set; }

    /// <summary>Last day in force; empty while it still is.</summary>
    public DateOnly? InForceTo { get; private set; }

    public ProcessRecord? Discussion { get; private set; }

    public ProcessRecord? Publication { get; private set; }

    public IReadOnlyList<PolicyClause> Clauses => _clauses;

    /// <summary>Rule 1: in force on the day of the incident, made in democratic discussion and published (Labour Contract Law art. 4).</summary>
    public bool SupportsPenaltyFor(DateOnly incident) =>
        Discussion is not null && Publication is not null && InForceFrom <= incident && (InForceTo is null || incident <= InForceTo);

    internal void Discuss(ProcessRecord discussion)
    {
        Status = PolicyWorkflow.Table.Next(Status, PolicyAction.Discuss);
        Discussion = discussion;
    }

    internal void Publish(ProcessRecord publication)
    {
        Status = PolicyWorkflow.Table.Next(Status, PolicyAction.Publish);
        Publication = publication;
    }

    internal void PutInForce(DateOnly from)
    {
        Status = PolicyWorkflow.Table.Next(Status, PolicyAction.PutInForce);
        Rule.Require(Publication is not null && from >= Publication.On, PolicyRules.InForceBeforePublication);
        InForceFrom = from;
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
