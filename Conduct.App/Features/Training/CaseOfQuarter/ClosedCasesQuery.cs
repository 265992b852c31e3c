using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

/// <summary>Closed cases that can be told, the latest first; without names.</summary>
public sealed class ClosedCasesQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public const int Most = 50;

    public async Task<IReadOnlyList<ClosedCase>> ListAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var cases = await db.CaseFiles.WhollyVisibleTo(actor).AsNoTracking().IgnoreAutoIncludes()
            .Where(caseFile => (caseFile.Status == CaseStatus.Closed || caseFile.Status == CaseStatus.Archived) && caseFile.ClosedAt != null)
            .OrderByDescending(caseFile => caseFile.ClosedAt).ThenBy(caseFile => caseFile.Id)
            .Take(Most)
            .Select(caseFile => new { caseFile.Id, caseFile.Number, caseFile.ClosedAt })
            .ToListAsync(ct);
        Guid[] ids = [.. cases.Select(one => one.Id)];
        var clauses = (await db.Allegations.AsNoTracking()
            .Join(db.Subjects, allegation => allegation.SubjectId, subject => subject.Id, (allegation, subject) => new { subject.CaseFileId, allegation.ClauseTitle, allegation.ClauseTitleEn })
            .Where(one => ids.Contains(one.CaseFileId))
            .ToListAsync(ct)).ToLookup(one => one.CaseFileId, one => Bilingual.Pick(one.ClauseTitle, one.ClauseTitleEn));
        return [.. cases.Select(one => new ClosedCase(one.Id, one.Number!, clock.DateOf(one.ClosedAt!.Value), [.. clauses[one.Id].Distinct()]))];
    }
}

public sealed record ClosedCase(Guid Id, string Number, DateOnly ClosedOn, IReadOnlyList<string> Clauses);
