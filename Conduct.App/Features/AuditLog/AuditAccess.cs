using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Conduct.App.Features.AuditLog;

/// <summary>Which audit entries an account sees: none of the cases and reports that name the reader (rule 23), and of cases only those in reach, with the subjects in reach (rule 25).</summary>
public static class AuditAccess
{
    public static IQueryable<AuditEntry> VisibleTo(this DbSet<AuditEntry> entries, Actor actor)
    {
        if (!actor.Has(Permission.ReadAudit))
        {
            return entries.Where(entry => false);
        }

        Guid[] recused = [.. actor.RecusedCases];
        var others = recused is [] ? entries : entries.Where(entry => entry.CaseFileId == null || !recused.Contains(entry.CaseFileId.Value));
        string[] reports = [.. actor.RecusedReports.Select(id => $"{nameof(AnonymousReport)}/{id}")];
        others = reports is [] ? others : others.Where(entry => entry.Target == null || !reports.Contains(entry.Target));
        if (actor.ReachOf(Permission.ReadAudit).Everything)
        {
            return others;
        }

        var db = (ConductDb)entries.GetService<ICurrentDbContext>().Context;
        var cases = db.CaseFiles.VisibleTo(actor, Permission.ReadAudit);
        return others.Where(entry => entry.CaseFileId == null || cases.Any(caseFile => caseFile.Id == entry.CaseFileId)).WithinReach(db, actor, Permission.ReadAudit);
    }
}
