using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>The inbox: without those that name the reader, in lines and in numbers.</summary>
public sealed class ReportsQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <param name="status">Null: all that are not over.</param>
    /// <param name="page">Newest first.</param>
    public async Task<ReportsView> ReadAsync(ReportStatus? status, PageRequest page, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var reports = db.AnonymousReports.VisibleTo(actor).IgnoreAutoIncludes().AsNoTracking();
        ReportStatus[] wanted = status is { } one ? [one] : [.. ReportWorkflow.Open];
        var rows = await reports.Where(report => wanted.Contains(report.Status))
            .OrderByDescending(report => report.ReceivedOn).ThenByDescending(report => report.Id)
            .Select(report => new { report.Id, report.Number, report.Status, report.Text.Topic, report.ReceivedOn, report.AcknowledgedOn, report.AwaitsReading, report.Outcome, report.IsHeld })
            .ToPageAsync(page, ct);
        return new(
            new([.. rows.Rows.Select(row => new ReportLine(row.Id, row.Number, row.Status, row.Topic, row.ReceivedOn, ReportDue.Of(row.Status, row.ReceivedOn, row.AcknowledgedOn), row.AwaitsReading, row.Outcome, row.IsHeld))], rows.Total, rows.Page),
            clock.Today);
    }
}

/// <param name="Today">In the organisation's zone.</param>
public sealed record ReportsView(PageResult<ReportLine> Lines, DateOnly Today);

/// <param name="Due">What compliance owes the reporter next; null when nothing.</param>
public sealed record ReportLine(Guid Id, string Number, ReportStatus Status, string? Topic, DateOnly ReceivedOn, ReportDue? Due, bool IsUnread, ReportOutcome? Outcome, bool IsHeld);

/// <summary>The clock of rule 19 that runs now.</summary>
public sealed record ReportDue(DateOnly From, DateOnly By)
{
    public static ReportDue? Of(ReportStatus status, DateOnly receivedOn, DateOnly? acknowledgedOn)
    {
        if (status == ReportStatus.Received)
        {
            return new(receivedOn, receivedOn.AddDays(AnonymousReport.AcknowledgeDays));
        }

        var from = acknowledgedOn ?? receivedOn.AddDays(AnonymousReport.AcknowledgeDays);
        return ReportWorkflow.OwesFeedback.Contains(status) ? new(from, AnonymousReport.FeedbackDueAfter(from)) : null;
    }
}
