using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

/// <summary>The clauses on which a penalty for an incident of a day can rest (rule 1).</summary>
public sealed class ClausesInForceQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<IReadOnlyList<ClauseOption>> OnAsync(DateOnly day, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var versions = await db.PolicyVersions.AsNoTracking()
            .Where(version => version.InForceFrom <= day && (version.InForceTo == null || version.InForceTo >= day))
            .ToListAsync(ct);
        return [.. versions.Where(version => version.SupportsPenaltyFor(day))
            .SelectMany(version => version.Clauses)
            .OrderBy(clause => clause.Code, StringComparer.Ordinal).ThenBy(clause => clause.Id)
            .Select(ClauseOption.Of)];
    }
}
