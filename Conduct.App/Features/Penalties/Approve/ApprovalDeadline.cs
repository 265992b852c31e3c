using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Cases;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Penalty decisions that wait at a level of approval.</summary>
public sealed class ApprovalDeadline : DeadlineKind
{
    public override string Code => "Approval";

    public override ReminderPlan Plan => ReminderPlan.Approval;

    public override NotificationGroup OwnerGroup => NotificationGroup.Approvals;

    public override async Task<IReadOnlyList<DueItem>> OpenAsync(DeadlineScope scope, CancellationToken ct)
    {
        var db = scope.Db;
        var waiting = await (
            from decision in scope.Of<PenaltyDecision>()
            where decision.Status == DecisionStatus.PendingApproval
            from step in decision.Steps
            where step.Round == decision.Round && step.Outcome == ApprovalOutcome.Waiting && step.AskedAt != null
            join caseFile in db.CaseFiles on decision.CaseFileId equals caseFile.Id
            select new { decision.Id, decision.Round, step.Level, step.AskedAt, step.UnitId, caseFile.Number, decision.CaseFileId }).ToListAsync(ct);
        return [.. waiting
            .Select(row => (Row: row, Since: scope.Clock.DateOf(row.AskedAt!.Value)))
            .Select(one => (one.Row, Term: new Term(one.Since, DueOn(one.Since, scope.Calendar), $"{one.Row.Round}-{one.Row.Level}")))
            .Where(one => one.Term.DueOn <= scope.Until)
            .Select(one => new DueItem(one.Row.Id, one.Term, one.Row.Number!, null, one.Row.UnitId, null, one.Row.CaseFileId))];
    }

    /// <summary>The day by which an approval asked for on a day is expected.</summary>
    public static DateOnly DueOn(DateOnly askedOn, WorkingDayCalendar calendar) => calendar.AddWorkingDays(askedOn, ReminderPlan.ApprovalWorkingDays);

    public override string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience) => $"/cases/{caseFileId}?tab=decision";

    internal override async Task<Recipients> RecipientsAsync(DeadlineScope scope, IReadOnlyCollection<DueItem> items, RoleDirectory roles, CancellationToken ct)
    {
        Guid[] ids = [.. items.Select(item => item.Id)];
        Guid[] caseIds = [.. items.Select(item => item.CaseFileId!.Value).Distinct()];
        var decisions = await scope.Db.PenaltyDecisions.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        var cases = await scope.Db.CaseFiles.AsNoTracking().Where(row => caseIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        return new Approvers(roles, await Recipients.NamedAsync(scope, items, ct), decisions, cases);
    }

    private sealed class Approvers(RoleDirectory roles, ILookup<Guid, Guid> named, Dictionary<Guid, PenaltyDecision> decisions, Dictionary<Guid, CaseFile> cases)
        : Recipients(roles, named)
    {
        public override IReadOnlyList<Guid> Of(DueItem item, ReminderAudience audience)
        {
            var decision = decisions[item.Id];
            return audience == ReminderAudience.Owner
                ? [.. Roles.For(decision.CurrentStep!.Role, decision.CurrentStep.UnitId).Where(id => MayDecide(decision, id))]
                : Above(decision, item);
        }

        // Those of the following level; after the last one, whoever manages above, and at the top compliance.
        private IReadOnlyList<Guid> Above(PenaltyDecision decision, DueItem item)
        {
            var step = decision.CurrentStep!;
            var following = decision.Steps.Where(next => next.Round == step.Round && next.Level > step.Level).MinBy(next => next.Level);
            var asked = following is not null ? Roles.For(following.Role, following.UnitId)
                : Roles.ParentOf(step.UnitId) is { } parent ? Roles.Nearest(Role.Manager, parent, Barred(item))
                : Roles.Reaching(Role.Compliance, step.UnitId);
            return [.. asked.Except(Barred(item))];
        }

        private bool MayDecide(PenaltyDecision decision, Guid id) =>
            decision.BarFor(cases[decision.CaseFileId], CaseRecipients.As(id, decision.CurrentStep!)) is null;
    }
}
