using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

public sealed class OwnAcknowledgementQuery(IDbContextFactory<ConductDb> databases)
{
    /// <returns>Null when nobody has asked the visitor about this version, or no longer does.</returns>
    public async Task<OwnAcknowledgement?> FindAsync(Guid versionId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.PolicyAcknowledgements.OwnedBy(actor)
            .Where(row => row.PolicyVersionId == versionId && row.Status != AcknowledgementStatus.Cancelled)
            .Select(row => new OwnAcknowledgement(row.Id, row.Version, row.AskedOn, row.DueOn, row.ConfirmedOn))
            .SingleOrDefaultAsync(ct);
    }

    /// <summary>Where the visitor can do something about what a reminder names: one acknowledgement, or a call that people are late with.</summary>
    public async Task<string?> LinkAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.PolicyAcknowledgements.OwnedBy(actor).Where(row => row.Id == id).Select(row => (Guid?)row.PolicyVersionId).SingleOrDefaultAsync(ct) is { } own)
        {
            return $"/policies/{own}";
        }

        var version = await db.PolicyAcknowledgements.VisibleTo(actor).Where(row => row.Id == id || row.CallId == id).Select(row => (Guid?)row.PolicyVersionId).FirstOrDefaultAsync(ct);
        return version is null ? null : $"/policies/{version}/acknowledgements?{AcknowledgementFilter.StateName}={AcknowledgementState.Overdue}";
    }
}

/// <param name="ConfirmedOn">Null while it is still to be confirmed.</param>
public sealed record OwnAcknowledgement(Guid Id, int Version, DateOnly AskedOn, DateOnly DueOn, DateOnly? ConfirmedOn);
