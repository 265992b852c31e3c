using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Policies;
using Conduct.Domain.Staff;

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

    private readonly List<ClauseDraft> _clauses = [];
    private DateOnly _from = new(2025, 1, 1);
    private PolicyStatus _status = PolicyStatus.InForce;

    /// <summary>The policy the stories need.</summary>
    public static Policy Standard() => new PolicyBuilder()
        .WithClause(Meal, "hospitality", Gravity.Medium,
            TableLine.Of(1_000_00, 5_000_00, 3_000_00, reviewDays: 7),
            TableLine.Of(2_000_00, 8_000_00, 5_000_00, reviewDays: 7, warning: MeasureKind.WrittenWarning),
            TableLine.Of(5_000_00, 10_000_00, 8_000_00, reviewDays: 5, warning: MeasureKind.Demerit))
        .WithClause(PrivateContact, "client-contact", Gravity.Grave,
            TableLine.Of(500_00, 2_000_00, 1_000_00, warning: MeasureKind.WrittenWarning, training: "客户信息保护"))
        .WithClause(Late, "attendance", Gravity.Light, TableLine.Of(warning: MeasureKind.OralWarning))
        .Build();

    public PolicyBuilder WithClause(string code, string family, Gravity gravity, params StepDraft[] steps)
    {
        _clauses.Add(new()
        {
            Code = code,
            Family = family,
            Category = "类别",
            CategoryEn = "Category",
            Gravity = gravity,
            Steps = steps,
            Title = $"条款 {code}",
            Text = $"条款 {code} 正文",
            TitleEn = $"Clause {code}",
            TextEn = $"Text of clause {code}",
        });
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
        var version = policy.StartVersion(NewId.Next(), new() { Clauses = _clauses }, Actor.System, Company.Now);
        policy.Take(version.Id, _status, _from);
        return policy;
    }
}

public static class PolicySteps
{
    /// <summary>Everybody has acknowledged the version in force since its first week; without entries of each.</summary>
    public static IEnumerable<PolicyAcknowledgement> AcknowledgedBy(this Policy policy, IReadOnlyCollection<Employee> people)
    {
        var version = policy.Versions.Single(one => one.Status == PolicyStatus.InForce);
        var day = version.InForceFrom!.Value.AddDays(7);
        var call = policy.AskAcknowledgement(version.Id, (people.First().UnitId, "总公司"), AcknowledgementCall.UsualDays, people.Count, day, Actors.Of(people.First().Id, people.First().Name), Company.Now);
        foreach (var person in people)
        {
            var one = PolicyAcknowledgement.Ask(NewId.Next(), call, person.Id, day);
            one.Confirm(version, day, Actors.Of(person.Id, person.Name), Company.Now);
            one.TakeRecorded();
            yield return one;
        }
    }

    /// <summary>Leads a drafted version to the given status.</summary>
    public static void Take(this Policy policy, Guid versionId, PolicyStatus status, DateOnly from)
    {
        var record = new ProcessRecord(from.AddDays(-30), "职工代表大会");
        if (status >= PolicyStatus.Discussed)
        {
            policy.RecordDiscussion(versionId, record, from, Actor.System, Company.Now);
        }

        if (status >= PolicyStatus.Published)
        {
            policy.Publish(versionId, record, from, Actor.System, Company.Now);
        }

        if (status >= PolicyStatus.InForce)
        {
            policy.PutInForce(versionId, from, from, Actor.System, Company.Now);
        }

        if (status == PolicyStatus.Superseded)
        {
            var next = policy.StartVersion(NewId.Next(), PolicyDraft.Of(policy.Versions[0].Clauses.Take(1)), Actor.System, Company.Now);
            policy.Take(next.Id, PolicyStatus.InForce, from.AddYears(1));
        }

        if (status == PolicyStatus.Repealed)
        {
            policy.Repeal(versionId, from.AddYears(1), "不再适用", from.AddYears(1), Actor.System, Company.Now);
        }
    }

    public static ClauseInForce Clause(this Policy policy, string code) =>
        new(policy.Versions[^1], policy.Versions[^1].Clauses.Single(clause => clause.Code == code));
}
