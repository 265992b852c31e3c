using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>The clocks of rule 19: of every report, for all of compliance whom it does not name.</summary>
public abstract class ReportClock : DeadlineKind
{
    public sealed override IReadOnlyList<Permission> ShownTo => [Permission.HandleReports];

    public sealed override ReminderPlan Plan => ReminderPlan.Clock;

    public sealed override NotificationGroup OwnerGroup => NotificationGroup.Reports;

    public sealed override string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience) => $"/reports/{itemId}";

    public sealed override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        if (scope.CaseFileId is not null)
        {
            return [];
        }

        ReportStatus[] statuses = [.. Statuses];
        var rows = await scope.Most(scope.Rows<AnonymousReport>((reports, reader) => reports.VisibleTo(reader.Actor, reader.Permission))
            .Where(report => statuses.Contains(report.Status))
            .OrderBy(report => report.ReceivedOn).ThenBy(report => report.Id)
            .Select(report => new { report.Id, report.Number, report.ReceivedOn, report.AcknowledgedOn })).ToListAsync(ct);
        return [.. rows.Select(row => (Row: row, Term: TermOf(row.ReceivedOn, row.AcknowledgedOn))).Where(one => one.Term.DueOn <= scope.Until).Select(one => new WorkItem
        {
            Task = Tasks[0],
            Id = one.Row.Id,
            Since = one.Term.StartedOn,
            Term = one.Term,
            Title = (one.Row.Number, null),
            Link = LinkOf(one.Row.Id, null, ReminderAudience.Owner),
        })];
    }

    internal sealed override async Task<Recipients> RecipientsAsync(WorkScope scope, IReadOnlyCollection<WorkItem> items, RoleDirectory roles, CancellationToken ct)
    {
        Guid[] reports = [.. items.Select(item => item.Id)];
        var named = await scope.Db.NamedInReports.Where(row => reports.Contains(row.ReportId)).Select(row => new { row.ReportId, row.EmployeeId }).ToListAsync(ct);
        return new Handlers(roles, named.ToLookup(row => row.ReportId, row => row.EmployeeId));
    }

    private protected abstract IReadOnlySet<ReportStatus> Statuses { get; }

    private protected abstract Term TermOf(DateOnly receivedOn, DateOnly? acknowledgedOn);

    // Compliance owns it, and is told every day that it is late: told once more on the third day, it would hear the same twice.
    private sealed class Handlers(RoleDirectory roles, ILookup<Guid, Guid> named) : Recipients(roles, named)
    {
        private readonly ILookup<Guid, Guid> _named = named;

        public override IReadOnlyList<Guid> Of(WorkItem item, ReminderAudience audience) =>
            audience == ReminderAudience.Owner ? [.. Roles.All(Role.Compliance).Except(_named[item.Id])] : [];
    }
}

/// <summary>Within seven days the reporter is told that it came.</summary>
public sealed class ReportAcknowledgement : ReportClock
{
    public override string Code => nameof(ReportAcknowledgement);

    public override string Name => ReportWorkTexts.AcknowledgeName;

    public override IReadOnlyList<WorkTask> Tasks { get; } = [new("AcknowledgeReport", () => ReportWorkTexts.Acknowledge)];

    private protected override IReadOnlySet<ReportStatus> Statuses { get; } = new HashSet<ReportStatus> { ReportStatus.Received };

    private protected override Term TermOf(DateOnly receivedOn, DateOnly? acknowledgedOn) => Term.Until(receivedOn.AddDays(AnonymousReport.AcknowledgeDays), receivedOn);
}

/// <summary>Within three months the reporter is told what came of it.</summary>
public sealed class ReportFeedback : ReportClock
{
    public override string Code => nameof(ReportFeedback);

    public override string Name => ReportWorkTexts.FeedbackName;

    public override IReadOnlyList<WorkTask> Tasks { get; } = [new("GiveReportFeedback", () => ReportWorkTexts.GiveFeedback)];

    private protected override IReadOnlySet<ReportStatus> Statuses => ReportWorkflow.OwesFeedback;

    private protected override Term TermOf(DateOnly receivedOn, DateOnly? acknowledgedOn)
    {
        var from = acknowledgedOn ?? receivedOn.AddDays(AnonymousReport.AcknowledgeDays);
        return Term.Until(AnonymousReport.FeedbackDueAfter(from), from);
    }
}
