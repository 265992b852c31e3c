using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Penalty decisions that wait at a level of approval.</summary>
public sealed class WaitingApproval : DeadlineKind, ICaseClock
{
    private static readonly WorkTask Approve = new("ApprovePenalty", () => PenaltyWorkTexts.ApprovePenalty);

    public override string Code => "Approval";

    public override string Name => PenaltyWorkTexts.Approval;

    public override IReadOnlyList<WorkTask> Tasks => [Approve];

    public override IReadOnlyList<Permission> ShownTo => [Permission.ApprovePenalties];

    public override IReadOnlyList<Permission> WatchedBy => [Permission.HandleCases];

    public override ReminderPlan Plan => ReminderPlan.Approval;

    public override NotificationGroup OwnerGroup => NotificationGroup.Approvals;

    public int Order => 2;

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        var db = scope.Db;
        var waiting = await scope.Most(
            from decision in scope.Rows<PenaltyDecision>(AskedOf)
            where decision.Status == DecisionStatus.PendingApproval && (scope.CaseFileId == null || decision.CaseFileId == scope.CaseFileId)
            from step in decision.Steps
            where step.Round == decision.Round && step.Outcome == ApprovalOutcome.Waiting && step.AskedAt != null
            join subject in db.Subjects on decision.SubjectId equals subject.Id
            join caseFile in db.CaseFiles on decision.CaseFileId equals caseFile.Id
            orderby decision.Id
            select new
            {
                decision.Id,
                decision.Round,
                decision.CaseFileId,
                step.Level,
                step.AskedAt,
                step.UnitId,
                step.UnitName,
                caseFile.Number,
                subject.Name,
                subject.StaffNumber,
            }).ToListAsync(ct);
        if (waiting.Count == 0)
        {
            return [];
        }

        var calendar = await scope.CalendarAsync();
        var items = waiting.Select(row => (Row: row, Since: scope.Clock.DateOf(row.AskedAt!.Value))).Select(one => new WorkItem
        {
            Task = Approve,
            Id = one.Row.Id,
            Since = one.Since,
            Term = new(one.Since, DueOn(one.Since, calendar), PeriodOf(one.Row.Round, one.Row.Level)),
            CaseNumber = one.Row.Number,
            Person = new(one.Row.Name, one.Row.StaffNumber),
            AskedUnit = one.Row.UnitName,
            UnitId = one.Row.UnitId,
            CaseFileId = one.Row.CaseFileId,
            Link = LinkOf(one.Row.Id, one.Row.CaseFileId, ReminderAudience.Owner),
        }).Where(item => item.DueOn <= scope.Until).ToList();
        return scope.Reader is { Permission: Permission.ApprovePenalties } reader ? await DecidableAsync(db, items, reader.Actor, ct) : items;
    }

    /// <summary>The day by which an approval asked for on a day is expected.</summary>
    public static DateOnly DueOn(DateOnly askedOn, WorkingDayCalendar calendar) => calendar.AddWorkingDays(askedOn, ReminderPlan.ApprovalWorkingDays);

    /// <summary>Each level of each round waits anew.</summary>
    public static string PeriodOf(int round, int level) => $"{round}-{level}";

    // It only counts, and says who is asked: the days in which an answer is expected bind nobody.
    public CaseClock ClockOf(WorkItem item, DateOnly today) => new(PenaltyWorkTexts.ClockApprovalWaiting, item.Since, null, $"{item.Person?.Name} · {item.AskedUnit}");

    public override string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience) => $"/cases/{caseFileId}?tab=decision";

    internal override async Task<Recipients> RecipientsAsync(WorkScope scope, IReadOnlyCollection<WorkItem> items, RoleDirectory roles, CancellationToken ct) =>
        new ApprovalRecipients(roles, await Recipients.NamedAsync(scope, items, ct), await ApprovalBars.ReadAsync(scope.Db, items, ct));

    // Whether it is this person's step is decided by the decision itself; the query only narrows down to units and roles.
    private static IQueryable<PenaltyDecision> AskedOf(DbSet<PenaltyDecision> decisions, WorkReader reader)
    {
        if (reader.Permission != Permission.ApprovePenalties)
        {
            return decisions.VisibleTo(reader.Actor, reader.Permission);
        }

        Guid[] managed = [.. reader.Actor.Grants.Where(grant => grant.Role == Role.Manager).Select(grant => grant.UnitId)];
        Guid[] overseen = [.. reader.Actor.Grants.Where(grant => grant.Role == Role.Compliance).Select(grant => grant.UnitId)];
        return decisions.VisibleTo(reader.Actor, reader.Permission).Where(decision => decision.Steps.Any(step =>
            step.Round == decision.Round && step.Outcome == ApprovalOutcome.Waiting && step.AskedAt != null
            && ((step.Role == Role.Manager && managed.Contains(step.UnitId)) || (step.Role == Role.Compliance && overseen.Contains(step.UnitId)))));
    }

    private static async Task<IReadOnlyList<WorkItem>> DecidableAsync(ConductDb db, List<WorkItem> items, Actor actor, CancellationToken ct)
    {
        if (items.Count == 0)
        {
            return [];
        }

        var bars = await ApprovalBars.ReadAsync(db, items, ct);
        return [.. items.Where(item => bars.Of(item.Id, actor) is null)];
    }
}
