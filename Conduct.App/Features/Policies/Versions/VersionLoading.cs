using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>Policies by one of their versions. A step is guarded by the state of the version, and what is being written by its own revision: a file that arrives meanwhile is no conflict.</summary>
internal static class VersionLoading
{
    /// <exception cref="NotFoundException">There is no such version.</exception>
    public static async Task<Policy> GetPolicyOfAsync(this ConductDb db, Guid versionId, CancellationToken ct) =>
        await db.Policies.SingleOrDefaultAsync(policy => policy.Versions.Any(version => version.Id == versionId), ct) ?? throw new NotFoundException(nameof(PolicyVersion));

    /// <exception cref="NotFoundException">There is no such version.</exception>
    /// <exception cref="ConflictException">Its draft was saved elsewhere since the page showed it.</exception>
    public static async Task<Policy> GetPolicyOfAsync(this ConductDb db, Guid versionId, int revision, CancellationToken ct)
    {
        var policy = await db.GetPolicyOfAsync(versionId, ct);
        return policy.Versions.Single(version => version.Id == versionId).Draft is { } draft && draft.Revision != revision ? throw new ConflictException(nameof(PolicyDraft)) : policy;
    }
}
