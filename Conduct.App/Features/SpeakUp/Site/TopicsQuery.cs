using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>The groups of clauses of the policies in force: what a report may be about, in the firm's own words.</summary>
public sealed class TopicsQuery(IDbContextFactory<ConductDb> databases)
{
    /// <returns>The word as it is kept, and as the reader reads it.</returns>
    public async Task<IReadOnlyList<(string Kept, string Shown)>> ReadAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var groups = await db.PolicyClauses.AsNoTracking()
            .Where(clause => db.PolicyVersions.Any(version => version.Id == clause.PolicyVersionId && version.Status == PolicyStatus.InForce))
            .GroupBy(clause => clause.Category)
            .Select(group => new { group.Key, First = group.Min(clause => clause.Code), English = group.Max(clause => clause.CategoryEn) })
            .ToListAsync(ct);
        return [.. groups.OrderBy(group => group.First, StringComparer.Ordinal).Select(group => (group.Key, Bilingual.Pick(group.Key, group.English)))];
    }
}
