using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.Domain.Cases;
using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

public sealed class CaseDecisionQuery(IDbContextFactory<ConductDb> databases, ApproverDirectory approvers, DeductionReader deductions, PayrollSettings settings, WorkingDays workingDays, OrganisationClock clock)
{
    public async Task<CaseDecisionView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var caseFile = await db.CaseFiles.VisibleTo(actor, Permission.ReadCases).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (caseFile is null)
        {
            return null;
        }

        var seen = new Seen(
            caseFile,
            actor,
            actor.ReachOf(Permission.HandleCases),
            actor.ReachOf(Permission.ApprovePenalties),
            await db.WrittenReviews.VisibleTo(actor).AsNoTracking().Where(review => review.CaseFileId == id).ToDictionaryAsync(review => review.MeasureId, review => review.Status, ct),
            await TrainingsAsync(db, id, ct),
            await AppealWindow.FirstMonthAsync(workingDays, settings, clock, ct));
        var decisions = await db.PenaltyDecisions.VisibleTo(actor).AsNoTracking().Where(decision => decision.CaseFileId == id).ToListAsync(ct);
        var holders = await approvers.OfAsync(db, decisions.SelectMany(decision => decision.Steps), ct);
        var pay = await PayAsync(db, decisions, actor, ct);
        var subjects = caseFile.SubjectsIn(actor.ReachOf(Permission.ReadCases));
        var left = await db.LeftAmongAsync(subjects.Select(subject => subject.EmployeeId), clock.Today, ct);
        return new(
            id,
            caseFile.Version,
            [.. subjects.Select(subject => new SubjectPenalties(
            subject.Id,
            subject.Name,
            subject.UnitName,
            subject.Post,
            subject.Status,
            seen.Handled.Covers(subject.UnitId) && CaseWorkflow.Table.Allows(subject.Status, CaseAction.Propose) && subject.AllFound && subject.AnyProven,
            [.. decisions.Where(decision => decision.SubjectId == subject.Id).OrderByDescending(decision => decision.Proposed.At).Select(decision => Show(decision, subject, seen, holders, pay.GetValueOrDefault(subject.EmployeeId)))],
            left.Contains(subject.EmployeeId)))],
            await ReminderTrail.ReadAsync(db, [.. decisions.Select(decision => decision.Id)], clock, ct));
    }

    private DecisionView Show(PenaltyDecision decision, Subject subject, Seen seen, RoleDirectory holders, PersonDeductions? pay)
    {
        var waits = decision.CurrentStep;
        var bar = waits is not null && seen.Approved.Covers(subject.UnitId) ? decision.BarFor(seen.CaseFile, seen.By) : null;
        var barred = PenaltyDecision.Barred(seen.CaseFile, decision.Proposed.EmployeeId);
        var plan = pay is null ? null : PlanView.Of(decision, pay, seen.FirstMonth, settings.WaitsForAppeal);
        return new(
            Id: decision.Id,
            Version: decision.Version,
            SubjectName: subject.Name,
            Status: decision.Status,
            Clauses: [.. subject.Allegations.Where(allegation => decision.AllegationIds.Contains(allegation.Id)).Select(PenaltyDisplay.Clause)],
            Grounds: decision.Grounds,
            VarianceReason: decision.VarianceReason,
            LookBacks: decision.LookBacks,
            Measures: [.. decision.Measures.OrderBy(measure => measure.Kind).Select(measure => Show(decision, measure, plan, seen))],
            Steps: [.. decision.Steps.OrderByDescending(step => step.Round).ThenBy(step => step.Level).Select(step => Show(step, step.Id == waits?.Id, holders, barred))],
            ProposedBy: decision.Proposed.Name,
            ProposedAt: clock.LocalOf(decision.Proposed.At),
            Service: decision.Service is { } service
                ? new(service.Method, service.ServedOn, service.Note, service.Served.Name, Local(decision.ReceiptConfirmedAt))
                : null,
            AppealEndsOn: decision.AppealEndsOn,
            EffectiveOn: decision.EffectiveOn,
            InfluenceEndsOn: decision.InfluenceEndsOn,
            Bar: bar,
            MayDecide: waits is not null && seen.Approved.Covers(subject.UnitId) && bar is null,
            MayHandle: seen.Handled.Covers(subject.UnitId),
            MayWithdraw: waits is not null && seen.Handled.Covers(subject.UnitId) && seen.By.EmployeeId == decision.Proposed.EmployeeId)
        {
            Concerns = decision.Concerns,
            Circumstances = decision.Circumstances,
            Union = decision.Union,
            Plan = plan,
            MayWaiveAppeal = seen.Handled.Covers(subject.UnitId) && decision.IsServed && decision.AppealClosedOn is null && decision.AppealEndsOn >= clock.Today,
            AppealClosedOn = decision.AppealClosedOn,
        };
    }

    // Wages are for HR officers alone; of others only the count of the parts is said.
    private async Task<IReadOnlyDictionary<Guid, PersonDeductions>> PayAsync(ConductDb db, IEnumerable<PenaltyDecision> decisions, Actor actor, CancellationToken ct)
    {
        Guid[] people = [.. decisions.Where(decision => decision.Measures.Any(measure => MeasureKinds.IsMoney(measure.Kind))).Select(decision => decision.EmployeeId).Distinct()];
        return people.Length == 0 || !actor.Has(Permission.ReadWages)
            ? new Dictionary<Guid, PersonDeductions>()
            : await deductions.ReadAsync(db, db.Employees.VisibleTo(actor, Permission.ReadWages).Where(one => people.Contains(one.Id)).Select(one => one.Id), ct);
    }

    private MeasureView Show(PenaltyDecision decision, Measure measure, PlanView? plan, Seen seen) => new(
        Id: measure.Id,
        Kind: measure.Kind,
        AmountFen: measure.AmountFen,
        Days: measure.Days,
        Detail: measure.Detail,
        Status: measure.Status,
        DueOn: measure.DueOn,
        PayrollMonth: measure.PayrollMonth,
        Original: measure.Original,
        Note: measure.Note,
        SettledBy: measure.Settled?.Name,
        SettledAt: Local(measure.Settled?.At),
        Review: seen.Reviews.TryGetValue(measure.Id, out var review) ? review : null,
        Training: seen.Trainings.GetValueOrDefault(measure.Id))
    {
        PartsPassed = decision.PartsOf(measure.Kind).Count(part => part.AmountFen > 0),
        PartsInAll = plan?.Plans.FirstOrDefault(one => one.Deduction.Kind == measure.Kind)?.PartCount ?? decision.PartsOf(measure.Kind).LastOrDefault()?.Of ?? 0,
    };

    private static async Task<Dictionary<Guid, MeasureTrainingView>> TrainingsAsync(ConductDb db, Guid caseFileId, CancellationToken ct)
    {
        var trainings = await (
            from training in db.TrainingAssignments.IgnoreAutoIncludes()
            where training.CaseFileId == caseFileId
            join course in db.Courses on training.CourseId equals course.Id
            orderby training.Id
            select new { MeasureId = training.MeasureId!.Value, course.Title, course.TitleEn, training.Status }).ToListAsync(ct);
        return trainings.GroupBy(one => one.MeasureId)
            .ToDictionary(group => group.Key, group => new MeasureTrainingView(Bilingual.Pick(group.Last().Title, group.Last().TitleEn), group.Last().Status));
    }

    private StepView Show(ApprovalStep step, bool isNow, RoleDirectory holders, IReadOnlySet<Guid> barred) => new(
        Id: step.Id,
        Round: step.Round,
        Level: step.Level,
        Role: step.Role,
        UnitName: step.UnitName,
        Names: holders.NamesFor(step.Role, step.UnitId, barred),
        Outcome: step.Outcome,
        Comment: step.Comment,
        AskedAt: Local(step.AskedAt),
        DecidedBy: step.Decided?.Name,
        DecidedAt: Local(step.Decided?.At),
        IsNow: isNow);

    private DateTime? Local(DateTimeOffset? at) => at is { } instant ? clock.LocalOf(instant) : null;

    private sealed record Seen(CaseFile CaseFile, Actor By, UnitReach Handled, UnitReach Approved, IReadOnlyDictionary<Guid, ReviewStatus> Reviews, IReadOnlyDictionary<Guid, MeasureTrainingView> Trainings, DateOnly FirstMonth);
}
