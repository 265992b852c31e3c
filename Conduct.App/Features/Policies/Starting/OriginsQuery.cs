using Conduct.App.Data;
using Conduct.App.Platform.Drafts;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>What a new version can begin with: the versions there are, and one's own uploaded file.</summary>
public sealed class OriginsQuery(IDbContextFactory<ConductDb> databases)
{
    /// <param name="policyId">The policy that gets a next version; null for a new policy.</param>
    /// <param name="actor">Whose upload it is.</param>
    /// <param name="ct">Ends with the page.</param>
    /// <returns>Null when there is no such policy.</returns>
    public async Task<OriginsView?> ReadAsync(Guid? policyId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var policy = policyId is null ? null : await db.Policies.IgnoreAutoIncludes().AsNoTracking().SingleOrDefaultAsync(one => one.Id == policyId, ct);
        if (policyId is not null && policy is null)
        {
            return null;
        }

        var rows = await db.PolicyVersions.IgnoreAutoIncludes().Join(db.Policies, version => version.PolicyId, one => one.Id, (version, one) => new { version.Id, version.Number, version.Status, PolicyId = one.Id, one.Code, one.Title, one.TitleEn }).ToListAsync(ct);
        var copies = rows.OrderByDescending(row => row.PolicyId == policyId).ThenBy(row => row.Code, StringComparer.Ordinal).ThenByDescending(row => row.Status == PolicyStatus.InForce).ThenByDescending(row => row.Number)
            .Select(row => new CopyChoice(row.Id, $"{row.Code} {Bilingual.Pick(row.Title, row.TitleEn)}", row.Number, row.Status)).ToList();
        var kept = await db.ReadDraftAsync(actor, ImportedPolicy.DraftKey, ct);
        return new(policy is null ? null : Bilingual.Pick(policy.Title, policy.TitleEn), copies, kept is null ? null : new(ImportedPolicy.Read(kept.Content), FormDraft.FingerprintOf(kept.Content)));
    }

    /// <returns>One's own uploaded file; null when nothing is uploaded.</returns>
    public async Task<ImportedPolicy?> UploadAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.ReadDraftAsync(actor, ImportedPolicy.DraftKey, ct) is { } kept ? ImportedPolicy.Read(kept.Content) : null;
    }
}

/// <param name="PolicyTitle">Of the policy that gets a next version; null for a new policy.</param>
/// <param name="Copies">Versions to copy, those of the policy and in force first.</param>
/// <param name="Upload">One's own uploaded file.</param>
public sealed record OriginsView(string? PolicyTitle, IReadOnlyList<CopyChoice> Copies, UploadedPolicy? Upload);

public sealed record CopyChoice(Guid VersionId, string Policy, int Number, PolicyStatus Status);

public sealed record UploadedPolicy(ImportedPolicy File, string Fingerprint)
{
    public OriginKind Kind => File.Document is null ? OriginKind.Workbook : OriginKind.Document;
}
