using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

/// <summary>Which anonymous reports an actor may know of. Reports belong to no unit: whoever handles them sees all, less those that name them (rule 23).</summary>
public static class ReportAccess
{
    public static IQueryable<AnonymousReport> VisibleTo(this DbSet<AnonymousReport> reports, Actor actor, Permission permission = Permission.HandleReports)
    {
        if (!actor.Has(permission))
        {
            return reports.Where(report => false);
        }

        Guid[] recused = [.. actor.RecusedReports];
        return reports.Where(report => !recused.Contains(report.Id));
    }
}
