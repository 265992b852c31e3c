using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

/// <content>While it is being written: its draft, its discussion, and the files of the record to come.</content>
public sealed partial class PolicyVersion
{
    /// <summary>What is being written; null once it is published.</summary>
    public PolicyDraft? Draft { get; private set; }

    /// <summary>Files that wait for the record they prove: the discussion first, the publication then.</summary>
    public IReadOnlyList<RecordFile> Attached { get; private set; } = [];

    /// <summary>Whether it may still be changed: until it is published, for what the discussion brings is worked in.</summary>
    public bool IsWritten => Status is PolicyStatus.Draft or PolicyStatus.Discussed;

    internal void Save(PolicyDraft draft)
    {
        RequireWritten();
        Rule.Require(draft.Clauses.Count <= PolicyDraft.MostClauses, PolicyRules.TooManyClauses, PolicyDraft.MostClauses);
        Draft = draft;
    }

    internal void Attach(RecordFile file)
    {
        RequireWritten();
        Rule.Require(Attached.Count < RecordFile.MostFiles, PolicyRules.TooManyFiles, RecordFile.MostFiles);
        var name = file.FileName.Length > RecordFile.FileNameMaxLength ? file.FileName[^RecordFile.FileNameMaxLength..] : file.FileName;
        Attached = [.. Attached.Where(other => other.Sha256 != file.Sha256), file with { FileName = name }];
    }

    internal void Detach(string sha256)
    {
        RequireWritten();
        Attached = [.. Attached.Where(file => file.Sha256 != sha256)];
    }

    internal void Discuss(ProcessRecord discussion, DateOnly today)
    {
        var next = PolicyWorkflow.Table.Next(Status, PolicyAction.Discuss);
        Discussion = Complete(discussion, today);
        (Status, Attached) = (next, []);
    }

    internal void RequireWritten() => Rule.Require(IsWritten, PolicyRules.VersionIsFrozen, Number);

    private ProcessRecord Complete(ProcessRecord record, DateOnly today)
    {
        Rule.Require(record.On <= today, PolicyRules.RecordInFuture);
        return record with
        {
            Description = Rule.RequireText(record.Description, ProcessRecord.DescriptionMaxLength, PolicyRules.RecordMissing),
            Files = [.. record.Files, .. Attached],
        };
    }
}
