using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Appeals;

/// <summary>What the subject needs to know before they appeal: until when, who will judge it, by when it is answered.</summary>
public sealed class FileAppealQuery(IDbContextFactory<ConductDb> databases, ReviewerDirectory reviewers, WorkingDays workingDays, OrganisationClock clock)
{
    /// <returns>Null unless it is the visitor's own decision and served.</returns>
    public async Task<FileAppealView?> FindAsync(Guid decisionId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var decision = await db.PenaltyDecisions.OwnedBy(actor).AsNoTracking().SingleOrDefaultAsync(row => row.Id == decisionId, ct);
        if (decision is null)
        {
            return null;
        }

        var caseFile = await db.CaseFiles.AsNoTracking().SingleAsync(row => row.Id == decision.CaseFileId, ct);
        var calendar = await workingDays.CalendarAsync(ct);
        return new(
            decision.Id,
            decision.Version,
            caseFile.Number!,
            decision.Service!.ServedOn,
            decision.AppealEndsOn!.Value,
            [.. decision.Measures.OrderBy(measure => measure.Kind).Select(measure => measure.AsDecided)],
            clock.Today,
            calendar.AddWorkingDays(clock.Today, Appeal.AnswerWorkingDays),
            (await reviewers.ChooseAsync(db, caseFile, decision, ct)).Text,
            decision.AppealId,
            decision.IsAppealGivenUp ? PenaltyRules.AppealGivenUp : caseFile.Subject(decision.SubjectId).Status is CaseStatus.InExecution or CaseStatus.Closed ? null : AppealRules.CaseOver);
    }

    /// <summary>The files that wait for the appeal, added by this person.</summary>
    public async Task<IReadOnlyList<EvidenceFile>> WaitingAsync(Guid decisionId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return [.. (await db.UploadsOf(decisionId, actor.EmployeeId).AsNoTracking().ToListAsync(ct)).Select(upload => upload.File)];
    }
}

/// <param name="Version">The decision's version, which the appeal builds on.</param>
/// <param name="WindowEndsOn">Last day of the window.</param>
/// <param name="AnswerBy">Until when it is answered if it is filed today.</param>
/// <param name="Reviewer">Who will judge it, or that nobody is left and who can appoint somebody.</param>
/// <param name="AppealId">The appeal, once it is filed.</param>
/// <param name="Obstacle">The rule why none can be filed; null when it can.</param>
public sealed record FileAppealView(
    Guid DecisionId, int Version, string CaseNumber, DateOnly ServedOn, DateOnly WindowEndsOn, IReadOnlyList<MeasureDraft> Measures, DateOnly Today, DateOnly AnswerBy, string Reviewer, Guid? AppealId, string? Obstacle)
{
    public bool MayFile => AppealId is null && Obstacle is null;

    public bool IsLate => Today > WindowEndsOn;
}
