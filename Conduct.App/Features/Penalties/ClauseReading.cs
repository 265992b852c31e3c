using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

internal static class ClauseReading
{
    /// <summary>What the clauses say, by their identities, in the reader's language.</summary>
    public static async Task<IReadOnlyDictionary<Guid, ClauseText>> ClauseTextsAsync(this ConductDb db, IEnumerable<Guid> clauseIds, CancellationToken ct)
    {
        Guid[] ids = [.. clauseIds];
        var rows = await (
            from clause in db.PolicyClauses.AsNoTracking()
            join version in db.PolicyVersions on clause.PolicyVersionId equals version.Id
            join policy in db.Policies on version.PolicyId equals policy.Id
            where ids.Contains(clause.Id)
            select new { clause.Id, policy.Title, policy.TitleEn, clause.Code, ClauseTitle = clause.Title, ClauseTitleEn = clause.TitleEn, clause.Text, clause.TextEn }).ToListAsync(ct);
        return rows.ToDictionary(row => row.Id, row => new ClauseText(
            Bilingual.Pick(row.Title, row.TitleEn), row.Code, Bilingual.Pick(row.ClauseTitle, row.ClauseTitleEn), Bilingual.Pick(row.Text, row.TextEn)));
    }
}

/// <param name="Policy">Title of the policy it stands in.</param>
public sealed record ClauseText(string Policy, string Code, string Title, string Text);
