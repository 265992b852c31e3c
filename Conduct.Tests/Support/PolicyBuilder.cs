using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Policies;

namespace Conduct.Tests.Support;

/// <summary>A policy with one version, in force since 2025 unless told otherwise.</summary>
public sealed class PolicyBuilder
{
    /// <summary>A client pays for a meal: 1,000–5,000 yuan, default 3,000, and a written review in a week.</summary>
    public const string Meal = "2.1";

    /// <summary>A private contact with a client: 500–2,000 yuan, a written warning and training.</summary>
    public const string PrivateContact = "3.1";

    /// <summary>Being late: an oral warning; a light clause without deduction.</summary>
    public const string Late = "5.1";

    private readonly List<PolicyClause> _clauses = [];
    private DateOnly _from = new(2025, 1, 1);
    private PolicyStatus _status = PolicyStatus.InForce;

    /// <summary>The policy the stories need.</summary>
    public static Policy Standard() => new PolicyBuilder()
        .WithClause(Meal, "hospitality", Gravity.Medium,
            new PenaltyStep(1, 1_000_00, 5_000_00, 3_000_00, reviewDays: 7),
            new PenaltyStep(2, 2_000_00, 8_000_00, 5_000_00, reviewDays: 7, warning: MeasureKind.WrittenWarning),
            new PenaltyStep(3, 5_000_00, 10_000_00, 8_000_00, reviewDays: 5, warning: MeasureKind.Demerit))
        .WithClause(PrivateContact, "client-contact", Gravity.Grave,
            new PenaltyStep(1, 500_00, 2_000_00, 1_000_00, warning: MeasureKind.WrittenWarning, training: "客户信息保护"))
        .WithClause(Late, "attendance", Gravity.Light, new PenaltyStep(1, warning: MeasureKind.OralWarning))
        .Build();

    public PolicyBuilder WithClause(string code, string family, Gravity gravity, params PenaltyStep[] steps)
    {
        var wording = new ClauseWording($"条款 {code}", $"条款 {code} 正文", $"Clause {code}", $"Text of clause {code}", "Category");
        _clauses.Add(new PolicyClause(NewId.Next(), code, family, "类别", gravity, wording, steps));
        return this;
    }

    public PolicyBuilder InForceFrom(DateOnly from)
    {
        _from = from;
        return this;
    }

    /// <summary>The version goes no further than this.</summary>
    public PolicyBuilder Only(PolicyStatus status)
    {
        _status = status;
        return this;
    }

    public Policy Build()
    {
        var policy = Policy.Create(NewId.Next(), "ZD-01", "员工行为管理办法", "Staff conduct policy", Actor.System, Company.Now);
        var version = policy.Draft(NewId.Next(), _clauses, Actor.System, Company.Now);
        policy.Take(version.Id, _status, _from);
        return policy;
    }
}

public static class PolicySteps
{
    /// <summary>Leads a drafted version to the given status.</summary>
    public static void Take(this Policy policy, Guid versionId, PolicyStatus status, DateOnly from)
    {
        var record = new ProcessRecord(from.AddDays(-30), "职工代表大会");
        if (status >= PolicyStatus.Discussed)
        {
            policy.RecordDiscussion(versionId, record, Actor.System, Company.Now);
        }

        if (status >= PolicyStatus.Published)
        {
            policy.Publish(versionId, record, Actor.System, Company.Now);
        }

        if (status >= PolicyStatus.InForce)
        {
            policy.PutInForce(versionId, from, Actor.System, Company.Now);
        }

        if (status == PolicyStatus.Superseded)
        {
            var next = policy.Draft(NewId.Next(), [policy.Versions[0].Clauses[0]], Actor.System, Company.Now);
            policy.Take(next.Id, PolicyStatus.InForce, from.AddYears(1));
        }

        if (status == PolicyStatus.Repealed)
        {
            policy.Repeal(versionId, from.AddYears(1), "不再适用", Actor.System, Company.Now);
        }
    }

    public static ClauseInForce Clause(this Policy policy, string code) =>
        new(policy.Versions[^1], policy.Versions[^1].Clauses.Single(clause => clause.Code == code));
}
