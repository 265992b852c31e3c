using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

/// <summary>Of the entries of cases: those about the subjects an account sees, and about the evidence it sees (rule 25).</summary>
public static class CaseEntryAccess
{
    private static readonly string[] AboutFiles = [nameof(EvidenceAdded), AuditKinds.ReadingEvidence];

    /// <param name="entries">Of cases that the actor sees.</param>
    /// <param name="db">Their context.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="permission">By which permission.</param>
    public static IQueryable<AuditEntry> WithinReach(this IQueryable<AuditEntry> entries, ConductDb db, Actor actor, Permission permission)
    {
        if (actor.ReachOf(permission).Everything)
        {
            return entries;
        }

        var subjects = db.Subjects.VisibleTo(actor, permission);
        var evidence = db.EvidenceItems.VisibleTo(actor, permission);
        var whole = db.CaseFiles.WhollyVisibleTo(actor, permission);

        // An entry names the file by its hash; one that does not is for whoever sees the whole case.
        return entries.Where(entry => entry.CaseFileId == null
            || ((entry.SubjectId == null || subjects.Any(subject => subject.Id == entry.SubjectId))
                && (!AboutFiles.Contains(entry.Kind) || evidence.Any(item => item.CaseFileId == entry.CaseFileId && entry.Details.Contains(item.Sha256)))
                && (entry.Kind != nameof(EvidenceSourceNamed) || whole.Any(caseFile => caseFile.Id == entry.CaseFileId))));
    }
}
