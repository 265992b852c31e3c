using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>What everyone may read of the policies: published versions, the one in force first.</summary>
public sealed class PolicyQuery(IDbContextFactory<ConductDb> databases)
{
    private static readonly PolicyStatus[] Readable = [PolicyStatus.Published, PolicyStatus.InForce, PolicyStatus.Superseded, PolicyStatus.Repealed];

    /// <param name="versionId">Null: the version in force of the first policy.</param>
    /// <returns>Null when there is no such version, or none at all.</returns>
    public async Task<PolicyView?> FindAsync(Guid? versionId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var lines = await db.PolicyVersions.AsNoTracking().IgnoreAutoIncludes()
            .Where(version => Readable.Contains(version.Status))
            .Join(db.Policies, version => version.PolicyId, policy => policy.Id, (version, policy) => new { Version = version, policy.Code, policy.Title, policy.TitleEn })
            .ToListAsync(ct);
        var ordered = lines
            .OrderBy(line => line.Code, StringComparer.Ordinal)
            .ThenByDescending(line => line.Version.Status == PolicyStatus.InForce)
            .ThenByDescending(line => line.Version.Number)
            .ToList();
        var shown = ordered.Find(line => versionId is null || line.Version.Id == versionId);
        if (shown is null)
        {
            return null;
        }

        var titles = ordered.DistinctBy(line => line.Version.PolicyId)
            .Select(line => new PolicyTitle(line.Version.PolicyId, line.Code, Bilingual.Pick(line.Title, line.TitleEn), line.Version.Id))
            .ToList();
        var versions = ordered.Where(line => line.Version.PolicyId == shown.Version.PolicyId)
            .OrderByDescending(line => line.Version.Number)
            .Select(line => LineOf(line.Version))
            .ToList();
        return new(
            titles,
            titles.Single(title => title.PolicyId == shown.Version.PolicyId),
            versions.Single(version => version.VersionId == shown.Version.Id),
            versions,
            await ClausesAsync(db, shown.Version.Id, ct),
            await CareAsync(db, shown.Version.PolicyId, ct));
    }

    /// <summary>The version to read of a policy: the one in force, else the latest; null when there is none.</summary>
    public async Task<Guid?> VersionOfAsync(Guid policyId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.PolicyVersions.IgnoreAutoIncludes().Where(version => version.PolicyId == policyId && Readable.Contains(version.Status))
            .OrderByDescending(version => version.Status == PolicyStatus.InForce).ThenByDescending(version => version.Number)
            .Select(version => (Guid?)version.Id).FirstOrDefaultAsync(ct);
    }

    private static async Task<PolicyCare> CareAsync(ConductDb db, Guid policyId, CancellationToken ct)
    {
        var policies = db.Policies.IgnoreAutoIncludes().AsNoTracking().Where(policy => policy.Id == policyId);
        var policy = await policies.Select(policy => new { policy.Version, policy.ReviewCountsFrom }).SingleAsync(ct);
        var reviews = await policies.SelectMany(policy => policy.Reviews).OrderByDescending(review => review.ReviewedOn).ThenByDescending(review => review.Id)
            .Select(review => new PolicyReviewLine(review.Id, review.PolicyVersionId, review.ReviewedOn, review.Result, review.Note, review.Reviewed.Name)).ToListAsync(ct);
        return new(policy.Version, policy.ReviewCountsFrom, reviews);
    }

    private static async Task<IReadOnlyList<ClauseView>> ClausesAsync(ConductDb db, Guid versionId, CancellationToken ct)
    {
        var clauses = await db.PolicyClauses.AsNoTracking().Where(clause => clause.PolicyVersionId == versionId).ToListAsync(ct);
        return [.. clauses.OrderBy(clause => clause.Code, ClauseOrder.ByNumber).Select(clause => ClauseView.Of(ClauseDraft.Of(clause), clause.Id))];
    }

    private static PolicyVersionLine LineOf(PolicyVersion version) =>
        new(version.Id, version.Number, version.Status, version.InForceFrom, version.InForceTo, version.Discussion, version.Publication);
}

/// <summary>One version of a policy, and what else there is to read. Texts in the reader's language.</summary>
public sealed record PolicyView(
    IReadOnlyList<PolicyTitle> Policies,
    PolicyTitle Policy,
    PolicyVersionLine Version,
    IReadOnlyList<PolicyVersionLine> Versions,
    IReadOnlyList<ClauseView> Clauses,
    PolicyCare Care);

public sealed record PolicyTitle(Guid PolicyId, string Code, string Title, Guid VersionId);

public sealed record PolicyVersionLine(Guid VersionId, int Number, PolicyStatus Status, DateOnly? From, DateOnly? To, ProcessRecord? Discussion, ProcessRecord? Publication);

/// <summary>A clause as it is read, published or still being written.</summary>
public sealed record ClauseView(
    Guid ClauseId, string Code, string Category, Gravity? Gravity, string Title, string Text, int LookBackMonths, int InfluenceMonths, IReadOnlyList<StepDraft> Steps)
{
    public static ClauseView Of(ClauseDraft clause, Guid id) => new(
        id,
        clause.Code ?? "",
        Bilingual.Pick(clause.Category ?? CatalogueTexts.NoCategory, clause.CategoryEn),
        clause.Gravity,
        Bilingual.Pick(clause.Title ?? "", clause.TitleEn),
        Bilingual.Pick(clause.Text ?? "", clause.TextEn),
        clause.LookBackMonths ?? 0,
        clause.InfluenceMonths ?? 0,
        clause.Steps);
}

/// <summary>How the policy is looked after (rule 22).</summary>
/// <param name="Version">Of the policy, which recording a review builds on.</param>
/// <param name="CountsFrom">Since when the next review counts; null while no version is in force.</param>
/// <param name="Reviews">The latest first.</param>
public sealed record PolicyCare(int Version, DateOnly? CountsFrom, IReadOnlyList<PolicyReviewLine> Reviews);

public sealed record PolicyReviewLine(Guid Id, Guid VersionId, DateOnly On, PolicyReviewResult Result, string Note, string By);
