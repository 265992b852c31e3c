using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>Fetches what a version begins with; an uploaded file is used up by it.</summary>
public sealed class OriginReader(ConductDb db)
{
    /// <exception cref="NotFoundException">There is no such version to copy, or nothing was uploaded.</exception>
    /// <exception cref="ConflictException">Another file was uploaded meanwhile.</exception>
    public Task<PolicyDraft> TakeAsync(DraftOrigin origin, Actor actor, CancellationToken ct) => origin.Kind switch
    {
        OriginKind.Empty => Task.FromResult(PolicyDraft.Empty),
        OriginKind.Model => Task.FromResult(ModelPolicy.Draft),
        OriginKind.Copy => CopyAsync(origin.VersionId, ct),
        OriginKind.Workbook or OriginKind.Document => ImportedAsync(origin.Shown, actor, ct),
    };

    private async Task<PolicyDraft> CopyAsync(Guid? versionId, CancellationToken ct)
    {
        var version = await db.PolicyVersions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == versionId, ct) ?? throw new NotFoundException(nameof(PolicyVersion));
        return version.Draft ?? PolicyDraft.Of(version.Clauses.OrderBy(clause => clause.Code, ClauseOrder.ByNumber));
    }

    private async Task<PolicyDraft> ImportedAsync(string? shown, Actor actor, CancellationToken ct)
    {
        var kept = await db.ReadDraftAsync(actor, ImportedPolicy.DraftKey, ct) ?? throw new NotFoundException(nameof(ImportedPolicy));
        var file = ImportedPolicy.Read(kept.Content);
        Rule.Require(file.IsClean, CatalogueRules.FileHasErrors, file.Errors.Count);
        if (FormDraft.FingerprintOf(kept.Content) != shown)
        {
            throw new ConflictException(nameof(ImportedPolicy));
        }

        await db.DropDraftAsync(actor, ImportedPolicy.DraftKey, ct);
        return file.Draft;
    }
}
