using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Appeals;

/// <summary>One's own appeals.</summary>
public sealed class MyAppealQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <returns>Null unless it is the visitor's own.</returns>
    public async Task<MyAppealView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var appeal = await db.Appeals.OwnedBy(actor).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (appeal is null)
        {
            return null;
        }

        var number = await db.CaseFiles.IgnoreAutoIncludes().Where(row => row.Id == appeal.CaseFileId).Select(row => row.Number).SingleAsync(ct);
        return new(
            id,
            appeal.DecisionId,
            number!,
            appeal.Status,
            appeal.OnPaper,
            appeal.ReceivedOn,
            appeal.AnswerBy,
            appeal.Text,
            appeal.Sha256,
            appeal.Files,
            appeal.ReviewerName,
            appeal.IsOpen,
            clock.Today,
            appeal.IsOpen ? null : await db.AppealLetterOfAsync(appeal, clock, ct));
    }

    /// <summary>The latest first; of the case only its number.</summary>
    public async Task<MyAppealsView> ListAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await (
            from appeal in db.Appeals.OwnedBy(actor).AsNoTracking()
            join caseFile in db.CaseFiles on appeal.CaseFileId equals caseFile.Id
            orderby appeal.ReceivedOn descending, appeal.Id
            select new MyAppealRow(appeal.Id, caseFile.Number!, appeal.Status, appeal.ReceivedOn, appeal.AnswerBy)).ToListAsync(ct);
        return new(rows, clock.Today);
    }
}

/// <summary>An appeal as the person who filed it sees it.</summary>
/// <param name="Reviewer">Who judges it, once it was taken up.</param>
/// <param name="Letter">The answer, once it is there.</param>
public sealed record MyAppealView(
    Guid Id,
    Guid DecisionId,
    string CaseNumber,
    AppealStatus Status,
    bool OnPaper,
    DateOnly ReceivedOn,
    DateOnly AnswerBy,
    AppealText Text,
    string Sha256,
    IReadOnlyList<EvidenceFile> Files,
    string? Reviewer,
    bool IsOpen,
    DateOnly Today,
    AppealLetter? Letter);

public sealed record MyAppealsView(IReadOnlyList<MyAppealRow> Rows, DateOnly Today);

public sealed record MyAppealRow(Guid Id, string CaseNumber, AppealStatus Status, DateOnly ReceivedOn, DateOnly AnswerBy);
