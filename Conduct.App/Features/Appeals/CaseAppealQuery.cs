using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Appeals;

/// <summary>What was appealed in a case, and what of it went to arbitration or court.</summary>
public sealed class CaseAppealQuery(IDbContextFactory<ConductDb> databases, ReviewerDirectory reviewers, OrganisationClock clock)
{
    public async Task<CaseAppealView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var caseFile = await db.CaseFiles.VisibleTo(actor, Permission.ReadCases).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (caseFile is null)
        {
            return null;
        }

        var subjects = caseFile.SubjectsIn(actor.ReachOf(Permission.ReadCases));
        var decisions = await db.PenaltyDecisions.VisibleTo(actor).AsNoTracking().Where(row => row.CaseFileId == id).ToListAsync(ct);
        var appeals = await db.Appeals.VisibleTo(actor).AsNoTracking().Where(row => row.CaseFileId == id).OrderBy(row => row.Id).ToListAsync(ct);
        var proceedings = await db.Proceedings.VisibleTo(actor).AsNoTracking().Where(row => row.CaseFileId == id).OrderBy(row => row.Id).ToListAsync(ct);
        var left = await db.LeftAmongAsync(subjects.Select(subject => subject.EmployeeId), clock.Today, ct);
        List<AppealRow> rows = [];
        foreach (var appeal in appeals)
        {
            rows.Add(await ShowAsync(db, appeal, decisions.Single(decision => decision.Id == appeal.DecisionId), caseFile, actor, ct));
        }

        var handled = actor.ReachOf(Permission.HandleCases);
        return new(
            id,
            clock.Today,
            [.. subjects.Select(subject => new SubjectAppeals(
                subject.Id,
                subject.Name,
                left.Contains(subject.EmployeeId),
                handled.Covers(subject.UnitId),
                [.. decisions.Where(decision => decision.SubjectId == subject.Id).Select(Window).OfType<OpenWindow>()],
                [.. rows.Where(row => appeals.Single(appeal => appeal.Id == row.Appeal.Id).SubjectId == subject.Id)],
                [.. proceedings.Where(proceeding => proceeding.SubjectId == subject.Id).Select(ProceedingView.Of)]))],
            caseFile.Version,
            caseFile.Hold is { } hold ? new(hold.Reason, hold.Set.Name, clock.LocalOf(hold.Set.At)) : null,
            await db.CaseFiles.VisibleTo(actor, Permission.HoldCases).AnyAsync(row => row.Id == id, ct));
    }

    private static OpenWindow? Window(PenaltyDecision decision) =>
        decision is { IsAppealable: true, Service: { } service, AppealEndsOn: { } ends }
            ? new(decision.Id, decision.Version, service.ServedOn, ends)
            : null;

    private async Task<AppealRow> ShowAsync(ConductDb db, Appeal appeal, PenaltyDecision decision, CaseFile caseFile, Actor actor, CancellationToken ct)
    {
        var unitId = caseFile.Subject(appeal.SubjectId).UnitId;
        var nobody = appeal.Status == AppealStatus.Accepted ? (await reviewers.ChooseAsync(db, caseFile, decision, ct)).Text : null;
        var bar = Appeal.BarFor(caseFile, decision, actor.EmployeeId);
        var admits = appeal.Status == AppealStatus.Filed && actor.ReachOf(Permission.AdmitAppeals).Covers(unitId);
        return new(
            AppealView.Of(appeal, caseFile, decision, nobody),
            admits && bar is null ? (await reviewers.ChooseAsync(db, caseFile, decision, ct)).Text : null,
            admits ? bar : null,
            appeal.Status == AppealStatus.UnderReview && appeal.ReviewerId == actor.EmployeeId,
            !appeal.IsOpen && appeal.Delivery is null && actor.ReachOf(Permission.HandleCases).Covers(unitId));
    }
}

/// <param name="CaseVersion">Which a legal hold builds on.</param>
/// <param name="MayHold">Whether the visitor sets and lifts legal holds.</param>
public sealed record CaseAppealView(Guid CaseFileId, DateOnly Today, IReadOnlyList<SubjectAppeals> Subjects, int CaseVersion, HoldView? Hold, bool MayHold);

public sealed record HoldView(string Reason, string SetBy, DateTime SetAt);

/// <param name="MayHandle">Whether the visitor is HR for this subject.</param>
/// <param name="Windows">Served decisions against which somebody can still appeal.</param>
public sealed record SubjectAppeals(
    Guid SubjectId, string Name, bool HasLeft, bool MayHandle, IReadOnlyList<OpenWindow> Windows, IReadOnlyList<AppealRow> Appeals, IReadOnlyList<ProceedingView> Proceedings);

public sealed record OpenWindow(Guid DecisionId, int Version, DateOnly ServedOn, DateOnly EndsOn);

/// <param name="WouldJudge">Who would be given it, where the visitor may say whether it is taken up.</param>
/// <param name="Bar">Why the visitor, who admits appeals, does not admit this one.</param>
/// <param name="MayJudge">Whether the visitor is its reviewer.</param>
/// <param name="MayDeliver">Whether the visitor records how the answer was delivered.</param>
public sealed record AppealRow(AppealView Appeal, string? WouldJudge, string? Bar, bool MayJudge, bool MayDeliver);
