using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>Opens the envelope for whoever has just put on record that they look into it.</summary>
public sealed class ReporterIdentityQuery(IDbContextFactory<ConductDb> databases, ReportSecrets secrets)
{
    public async Task<ReporterIdentity?> OpenAsync(Guid reportId, Guid requestId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var sealedIdentity = await db.AnonymousReports.VisibleTo(actor)
            .Where(report => report.Id == reportId && db.IdentityRequests.Any(request => request.Id == requestId && request.ReportId == report.Id && request.Asked.EmployeeId == actor.EmployeeId && request.OpenedAt != null))
            .Select(report => report.SealedIdentity).SingleOrDefaultAsync(ct);
        return sealedIdentity is null ? null : secrets.Open(reportId, sealedIdentity);
    }
}
