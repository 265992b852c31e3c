using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Shell.Letters;
using Conduct.Domain.Appeals;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Appeals;

internal static class AppealLetterReading
{
    /// <summary>The answer to an appeal, the same for whoever reads it.</summary>
    public static async Task<AppealLetter> AppealLetterOfAsync(this ConductDb db, Appeal appeal, OrganisationClock clock, CancellationToken ct)
    {
        var subject = await db.Subjects.AsNoTracking().IgnoreAutoIncludes().SingleAsync(row => row.Id == appeal.SubjectId, ct);
        var number = await db.CaseFiles.IgnoreAutoIncludes().Where(row => row.Id == appeal.CaseFileId).Select(row => row.Number).SingleAsync(ct);
        var decided = await db.PenaltyDecisions.IgnoreAutoIncludes().Where(row => row.Id == appeal.DecisionId).Select(row => row.ApprovedAt).SingleAsync(ct);
        var by = appeal.Outcome?.Decided ?? appeal.Admission!.Decided;
        return new(
            number!,
            new(subject.Name, subject.StaffNumber, subject.UnitName, subject.Post),
            clock.DateOf(decided!.Value),
            appeal.ReceivedOn,
            appeal.WindowEndsOn,
            appeal.Text.Request,
            appeal.Status,
            appeal.Outcome?.Reasons ?? appeal.Admission?.Reason ?? "",
            appeal.Outcome,
            await db.OrgUnits.Where(unit => unit.ParentId == null).OrderBy(unit => unit.Code).Select(unit => unit.Name).FirstOrDefaultAsync(ct) ?? "",
            clock.DateOf(by.At));
    }
}

/// <summary>What the answer holds.</summary>
/// <param name="DecidedOn">The day of the decision that was appealed.</param>
/// <param name="Outcome">Null where the appeal was not taken up.</param>
/// <param name="Issuer">The company: the head office's name.</param>
/// <param name="Date">The day of the answer.</param>
public sealed record AppealLetter(
    string CaseNumber, LetterPerson To, DateOnly DecidedOn, DateOnly ReceivedOn, DateOnly WindowEndsOn, string Request, AppealStatus Status, string Reasons, AppealOutcome? Outcome, string Issuer, DateOnly Date);

/// <summary>The answer on paper.</summary>
public sealed class AppealLetterQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <returns>Null when there is no such appeal for this visitor, or no answer yet.</returns>
    public async Task<(Guid CaseFileId, AppealLetter Letter)?> FindAsync(Guid appealId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var appeal = await Security.CaseAccess.VisibleTo(db.Appeals, actor).AsNoTracking().SingleOrDefaultAsync(row => row.Id == appealId, ct);
        return appeal is null or { IsOpen: true } ? null : (appeal.CaseFileId, await db.AppealLetterOfAsync(appeal, clock, ct));
    }
}
