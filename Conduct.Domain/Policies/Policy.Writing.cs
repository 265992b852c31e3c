using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

/// <content>Writing a version: one at a time, open to change until it is published, and with the record of each step (rule 1).</content>
public sealed partial class Policy
{
    /// <summary>The version that is being written, if one is.</summary>
    public PolicyVersion? Written => _versions.SingleOrDefault(version => version.IsWritten);

    /// <summary>Other names, until people have read the first ones.</summary>
    public void Rename(string? code, string? title, string? titleEn, Actor actor, DateTimeOffset now)
    {
        Rule.Require(_versions.TrueForAll(version => version.IsWritten), PolicyRules.AlreadyPublished);
        Name(code, title, titleEn);
        Record(new PolicyRenamed(Code, Title), actor, now);
    }

    /// <param name="draft">What it begins with: nothing, a copy, a model, or what was imported.</param>
    public PolicyVersion StartVersion(Guid versionId, PolicyDraft draft, Actor actor, DateTimeOffset now)
    {
        Rule.Require(Written is null, PolicyRules.VersionIsWritten, Written?.Number ?? 0);
        var version = new PolicyVersion(versionId, Id, _versions.Select(one => one.Number).DefaultIfEmpty(0).Max() + 1, PolicyDraft.Empty);
        version.Save(draft with { Revision = 0 });
        _versions.Add(version);
        Record(new PolicyVersionDrafted(Code, version.Number), actor, now);
        return version;
    }

    /// <summary>Keeps what is being written. The discussion, the publication and all that follows are on record; each keystroke is not.</summary>
    public void SaveDraft(Guid versionId, PolicyDraft draft) => Find(versionId).Save(draft);

    /// <summary>Keeps a file for the record that comes next.</summary>
    public void Attach(Guid versionId, RecordFile file) => Find(versionId).Attach(file);

    public void Detach(Guid versionId, string sha256) => Find(versionId).Detach(sha256);

    /// <summary>Gives up what was being written.</summary>
    public void DiscardVersion(Guid versionId, string? reason, Actor actor, DateTimeOffset now)
    {
        var version = Find(versionId);
        version.RequireWritten();
        var why = Rule.RequireText(reason, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing);
        _versions.Remove(version);
        Record(new PolicyVersionDiscarded(Code, version.Number) { Reason = why }, actor, now);
    }

    public void RecordDiscussion(Guid versionId, ProcessRecord discussion, DateOnly today, Actor actor, DateTimeOffset now)
    {
        var version = Find(versionId);
        version.Discuss(discussion, today);
        Record(new PolicyVersionDiscussed(Code, version.Number), actor, now);
    }

    /// <summary>From here on nothing in the version ever changes.</summary>
    public void Publish(Guid versionId, ProcessRecord publication, DateOnly today, Actor actor, DateTimeOffset now)
    {
        var version = Find(versionId);
        version.Publish(publication, today);
        Record(new PolicyVersionPublished(Code, version.Number), actor, now);
    }
}
