using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Evidence;

public sealed class CaseEvidenceQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<CaseEvidenceView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.CaseFiles.VisibleTo(actor, Permission.ReadCases).AsNoTracking().SingleOrDefaultAsync(caseFile => caseFile.Id == id, ct);
        if (row is null)
        {
            return null;
        }

        var handles = await db.CaseFiles.VisibleTo(actor, Permission.HandleCases).AnyAsync(caseFile => caseFile.Id == id, ct);
        return new(
            row.Version,
            handles && !CaseStatuses.Ended.Contains(row.Status),
            [.. row.EvidenceIn(actor.ReachOf(Permission.ReadCases)).OrderBy(item => item.Added.At).ThenBy(item => item.Id).Select(item => EvidenceLine.Of(item, clock))]);
    }
}

/// <param name="MayAdd">Whether the visitor may add evidence now.</param>
public sealed record CaseEvidenceView(int Version, bool MayAdd, IReadOnlyList<EvidenceLine> Items);

public sealed record EvidenceLine(Guid Id, string FileName, string Sha256, long SizeBytes, string ContentType, string? Source, string AddedBy, DateTime AddedAt)
{
    public static EvidenceLine Of(EvidenceItem item, OrganisationClock clock) =>
        new(item.Id, item.FileName, item.Sha256, item.SizeBytes, item.ContentType, item.Source, item.Added.Name, clock.LocalOf(item.Added.At));

    public bool IsPicture => ContentType is "image/png" or "image/jpeg";
}
