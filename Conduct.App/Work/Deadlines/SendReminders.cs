using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;

namespace Conduct.App.Work.Deadlines;

/// <summary>Says what has to have been said about these items by today, and nothing twice. What is no longer open is left out.</summary>
/// <param name="Deadline">The code of their kind.</param>
/// <param name="ItemIds">A few hundred at most.</param>
public sealed record SendReminders(string Deadline, IReadOnlyList<Guid> ItemIds) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class SendRemindersHandler(ConductDb db, RoleHolders holders, WorkingDays workingDays, OrganisationClock clock) : ICommandHandler<SendReminders>
{
    private static readonly Role[] Told = [Role.HrOfficer, Role.Manager, Role.Compliance];

    public async Task HandleAsync(SendReminders command, Actor actor, CancellationToken ct)
    {
        var kind = DeadlineKinds.Of(command.Deadline);
        var scope = new WorkScope(db, clock, workingDays, ct) { Until = kind.Plan.Horizon(clock.Today), Only = command.ItemIds };
        var calendar = await scope.CalendarAsync();
        var said = (await SentReminder.AboutAsync(db, command.ItemIds, ct)).ToLookup(row => row.ItemId);
        var items = (await kind.OpenAsync(scope, ct)).Select(item => (Item: item, Steps: kind.Plan.Owed(item.Term!, clock.Today, calendar, said[item.Id].Select(row => row.Step))))
            .Where(one => one.Steps.Count > 0).ToList();
        if (items.Count == 0)
        {
            return;
        }

        WorkItem[] due = [.. items.Select(one => one.Item)];
        var roles = await holders.ReadAsync(db, Told, ct);
        var recipients = await kind.RecipientsAsync(scope, due, roles, ct);
        var absent = await AbsentOwners.ReadAsync(db, due, roles, clock.Today, ct);
        foreach (var (item, step) in items.SelectMany(one => one.Steps.Select(step => (one.Item, step))))
        {
            var notice = step.Audience == ReminderAudience.Owner && absent.ManagersOf(item) is { } managers
                ? About(kind, item, ReminderNotification.OwnerLeft, ReminderNotification.OwnerLeft.Step(item.Term!.Period), managers)
                : About(kind, item, SituationOf(step, item.Term!.DueOn), step.KeyIn(item.Term), recipients.Of(item, step.Audience));
            var told = said[item.Id].Where(row => row.Step == notice.Step).Select(row => row.RecipientEmployeeId);
            db.Notifications.AddRange(notice.Rows(clock.Now).ExceptBy(told, row => row.RecipientEmployeeId));
        }
    }

    private NotificationDraft About(DeadlineKind kind, WorkItem item, ReminderNotification situation, StepKey step, IEnumerable<Guid> to) =>
        new(situation, item.Id, step, item.CaseFileId, new(item.Label, item.Term!.DueOn, Math.Abs(clock.Today.DayNumber - item.Term!.DueOn.DayNumber)), to)
        {
            Deadline = kind.Code,
            UnitId = item.UnitId,
        };

    // By the days as they are now: a sweep that comes late must not call due what is overdue.
    private ReminderNotification SituationOf(ReminderStep step, DateOnly dueOn) =>
        step.Audience != ReminderAudience.Owner ? ReminderNotification.OverdueInReach
        : clock.Today < dueOn ? ReminderNotification.DueSoon
        : clock.Today == dueOn ? ReminderNotification.DueToday
        : ReminderNotification.Overdue;
}
