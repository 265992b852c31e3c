using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>Words in the clauses of all versions: of those that everyone may read, and, for compliance, of what is being written.</summary>
public sealed class ClauseSearchQuery(IDbContextFactory<ConductDb> databases)
{
    public const int Most = 100;

    /// <returns>The first <see cref="Most"/>, versions in force first.</returns>
    public async Task<IReadOnlyList<ClauseHit>> FindAsync(string words, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        // One after the other, and none kept that does not match: the databases differ in what they take for the same letter.
        var published =
            from clause in db.PolicyClauses
            join version in db.PolicyVersions on clause.PolicyVersionId equals version.Id
            join policy in db.Policies on version.PolicyId equals policy.Id
            orderby version.Status == PolicyStatus.InForce descending, policy.Code, version.Number descending, clause.Id
            select new { clause.Code, clause.Title, clause.TitleEn, clause.Text, clause.TextEn, VersionId = version.Id, version.Number, version.Status, PolicyTitle = policy.Title, PolicyTitleEn = policy.TitleEn };
        var hits = new List<ClauseHit>();
        await foreach (var row in published.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (Matches(words, row.Code, row.Title, row.Text, row.TitleEn, row.TextEn))
            {
                hits.Add(new(row.VersionId, null, Bilingual.Pick(row.PolicyTitle, row.PolicyTitleEn), row.Number, row.Status, row.Code, Bilingual.Pick(row.Title, row.TitleEn), Around(Bilingual.Pick(row.Text, row.TextEn), words)));
            }

            if (hits.Count == Most)
            {
                break;
            }
        }

        return [.. hits, .. await WrittenAsync(db, words, actor, ct)];
    }

    private static bool Matches(string words, params string?[] texts) => string.Join(' ', texts).Contains(words.Trim(), StringComparison.OrdinalIgnoreCase);

    private static async Task<IEnumerable<ClauseHit>> WrittenAsync(ConductDb db, string words, Actor actor, CancellationToken ct)
    {
        if (!actor.Has(Permission.ManagePolicies))
        {
            return [];
        }

        var written = await db.PolicyVersions.IgnoreAutoIncludes().AsNoTracking().Where(version => version.Status == PolicyStatus.Draft || version.Status == PolicyStatus.Discussed)
            .Join(db.Policies, version => version.PolicyId, policy => policy.Id, (version, policy) => new { Version = version, policy.Title, policy.TitleEn }).ToListAsync(ct);
        return
            from row in written
            from clause in row.Version.Draft!.Clauses
            where Matches(words, clause.Code, clause.Title, clause.Text, clause.TitleEn, clause.TextEn)
            select new ClauseHit(row.Version.Id, clause.Key, Bilingual.Pick(row.Title, row.TitleEn), row.Version.Number, row.Version.Status, clause.Code ?? "",
                Bilingual.Pick(clause.Title ?? "", clause.TitleEn), Around(Bilingual.Pick(clause.Text ?? "", clause.TextEn), words));
    }

    // The words with what stands around them.
    private static string Around(string text, string words)
    {
        const int Side = 60;
        var at = Math.Max(0, text.IndexOf(words.Trim(), StringComparison.OrdinalIgnoreCase));
        var (from, to) = (Math.Max(0, at - Side), Math.Min(text.Length, at + words.Length + Side));
        return $"{(from > 0 ? "…" : "")}{text[from..to]}{(to < text.Length ? "…" : "")}";
    }
}

/// <param name="Key">Of a clause that is being written.</param>
/// <param name="Excerpt">Where the words stand.</param>
public sealed record ClauseHit(Guid VersionId, Guid? Key, string Policy, int Number, PolicyStatus Status, string Code, string Title, string Excerpt)
{
    public string Address => Key is { } key ? $"/policies/versions/{VersionId}/edit?clause={key}" : $"/policies/{VersionId}?clause={Uri.EscapeDataString(Code)}#clause-{Uri.EscapeDataString(Code)}";
}
