using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>All policies with all their versions, and what each still needs.</summary>
public sealed class CatalogueQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<IReadOnlyList<CatalogueEntry>> ListAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var policies = await db.Policies.IgnoreAutoIncludes().AsNoTracking().ToListAsync(ct);
        var versions = (await db.PolicyVersions.IgnoreAutoIncludes().AsNoTracking().ToListAsync(ct)).ToLookup(version => version.PolicyId);
        var counts = await db.PolicyClauses.GroupBy(clause => clause.PolicyVersionId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, ct);
        return
        [
            .. policies.OrderBy(policy => policy.Code, StringComparer.Ordinal).Select(policy => new CatalogueEntry(
                policy.Id,
                policy.Code,
                Bilingual.Pick(policy.Title, policy.TitleEn),
                policy.ReviewDueOn,
                [.. versions[policy.Id].OrderByDescending(version => version.Number).Select(version => LineOf(version, counts))])),
        ];
    }

    private static CatalogueVersion LineOf(PolicyVersion version, Dictionary<Guid, int> counts) => new(
        version.Id,
        version.Number,
        version.Status,
        version.Draft?.Clauses.Count ?? counts.GetValueOrDefault(version.Id),
        version.InForceFrom,
        version.InForceTo,
        version.PlannedFrom,
        version.Needs);
}

/// <param name="ReviewDueOn">By when the version in force is to be reviewed (rule 22).</param>
/// <param name="Versions">The latest first.</param>
public sealed record CatalogueEntry(Guid Id, string Code, string Title, DateOnly? ReviewDueOn, IReadOnlyList<CatalogueVersion> Versions)
{
    /// <summary>Whether a next version may be begun.</summary>
    public bool MayStart => Versions.All(version => version.Status is not (PolicyStatus.Draft or PolicyStatus.Discussed));
}

public sealed record CatalogueVersion(Guid Id, int Number, PolicyStatus Status, int Clauses, DateOnly? From, DateOnly? To, DateOnly? Planned, IReadOnlyList<PolicyNeed> Needs);
