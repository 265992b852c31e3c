using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

public sealed partial class Policy : Aggregate
{
    public const int CodeMaxLength = 32;
    public const int TitleMaxLength = 200;

    private readonly List<PolicyVersion> _versions = [];

    private Policy()
    {
    }

    public string Code { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>The title in English, where the company keeps its rules in both languages.</summary>
    public string? TitleEn { get; private set; }

    public IReadOnlyList<PolicyVersion> Versions => _versions;

    public static Policy Create(Guid id, string? code, string? title, string? titleEn, Actor actor, DateTimeOffset now)
    {
        var policy = new Policy { Id = id };
        policy.Name(code, title, titleEn);
        policy.Record(new PolicyCreated(policy.Code, policy.Title), actor, now);
        return policy;
    }

    /// <summary>Puts a published version in force: at once, or, on a day to come, by itself on that day (<see cref="CarryOutPlan"/>). The one before it ends the day before.</summary>
    public void PutInForce(Guid versionId, DateOnly from, DateOnly today, Actor actor, DateTimeOffset now)
    {
        var version = Find(versionId);
        if (from > today)
        {
            version.PlanInForce(from);
            Record(new PolicyVersionPlanned(Code, version.Number, from), actor, now);
            return;
        }

        version.PutInForce(from);
        _versions.SingleOrDefault(other => other != version && other.Status == PolicyStatus.InForce)?.Supersede(from.AddDays(-1));
        ReviewCountsFrom = from;
        Record(new PolicyVersionInForce(Code, version.Number, from), actor, now);
    }

    /// <summary>Puts in force whatever was planned for today or, after days without a run, earlier; the first one first.</summary>
    public void CarryOutPlan(DateOnly today, Actor actor, DateTimeOffset now)
    {
        foreach (var version in _versions.Where(version => version.PlannedFrom <= today).OrderBy(version => version.PlannedFrom).ToList())
        {
            PutInForce(version.Id, version.PlannedFrom!.Value, today, actor, now);
        }
    }

    public void Repeal(Guid versionId, DateOnly lastDay, string? reason, DateOnly today, Actor actor, DateTimeOffset now)
    {
        var version = Find(versionId);
        var why = Rule.RequireText(reason, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing);
        Rule.Require(lastDay <= today, PolicyRules.EndsInFuture);
        version.Repeal(lastDay);
        ReviewCountsFrom = null;
        Record(new PolicyVersionRepealed(Code, version.Number, lastDay) { Reason = why }, actor, now);
    }

    public bool IsInForce(Guid versionId) => _versions.Exists(version => version.Id == versionId && version.Status == PolicyStatus.InForce);

    private void Name(string? code, string? title, string? titleEn)
    {
        Code = Rule.RequireText(code, CodeMaxLength, PolicyRules.CodeMissing);
        Title = Rule.RequireText(title, TitleMaxLength, PolicyRules.TitleMissing);
        TitleEn = string.IsNullOrWhiteSpace(titleEn) ? null : Rule.RequireText(titleEn, TitleMaxLength, PolicyRules.TitleMissing);
    }

    private PolicyVersion Find(Guid versionId) => _versions.Single(version => version.Id == versionId);
}
