using Conduct.App.Data.Audit;
using Conduct.Domain.Kernel;

namespace Conduct.Tests.Support;

/// <summary>Audit entries for tests about the audit.</summary>
public static class AuditWriting
{
    /// <summary>Commits one entry with every column filled.</summary>
    public static async Task NoteAsync(this FeatureHost host, string kind)
    {
        await using var db = await host.OpenAsync();
        db.Note(AuditNote.By(Actors.HrOfficer, host.Now, kind, """{"what":"证据"}""") with
        {
            CaseFileId = NewId.Next(),
            SubjectId = NewId.Next(),
            Target = "EvidenceItem/1",
            Reason = "核实",
        });
        await db.CommitAsync(TestContext.Current.CancellationToken);
    }
}
