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

    public static Policy Create(Guid id, string code, string title, string? titleEn, Actor actor, DateTimeOffset now)
    {
        var policy = new Policy
        {
            Id = id,
            Code = Rule.RequireText(code, CodeMaxLength, PolicyRules.CodeMissing),
            Title = Rule.RequireText(title, TitleMaxLength, PolicyRules.TitleMissing),
            TitleEn = titleEn,
        };
        policy.Record(new PolicyCreated(policy.Code, policy.Title), actor, now);
        return policy;
    }

    public PolicyVersion Draft(Guid versionId, IEnumerable<PolicyClause> clauses, Actor actor, DateTimeOffset now)
    {
        var version = new PolicyVersion(versionId, Id, _versions.Count + 1, clauses);
        _versions.Add(version);
        Record(new PolicyVersionDrafted(Code, version.Number), actor, now);
        return version;
    }

    public void RecordDiscussion(Guid versionId, ProcessRecord discussion, Actor actor, DateTimeOffset now)
    {
        var version = Find(versionId);
        version.Discuss(discussion);
        Record(new PolicyVersionDiscussed(Code, version.Number), actor, now);
    }

    public void Publish(Guid versionId, ProcessRecord publication, Actor actor, DateTimeOffset now)
    {
        var version = Find(versionId);
        version.Publish(publication);
        Record(new PolicyVersionPublished(Code, version.Number), actor, now);
    }

    /// <summary>Puts a published version in force; the one before it ends the day before.</summary>
    public void PutInForce(Guid versionId, DateOnly from, Actor actor, DateTimeOffset now)
    {
        var version = Find(versionId);
        version.PutInForce(from);
        _versions.SingleOrDefault(other => other != version && other.Status == PolicyStatus.InForce)?.Supersede(from.AddDays(-1));
        ReviewCountsFrom = from;
        Record(new PolicyVersionInForce(Code, version.Number, from), actor, now);
    }

    public void Repeal(Guid versionId, DateOnly lastDay, string reason, Actor actor, DateTimeOffset now)
    {
        var version = Find(versionId);
        version.Repeal(lastDay);
        ReviewCountsFrom = null;
        Record(new PolicyVersionRepealed(Code, version.Number, lastDay) { Reason = reason }, actor, now);
    }

    public bool IsInForce(Guid versionId) => _versions.Exists(version => version.Id == versionId && version.Status == PolicyStatus.InForce);

    private PolicyVersion Find(Guid versionId) => _versions.Single(version => version.Id == versionId);
}
