using Conduct.App.Data;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>A report as its reporter sees it: neither notes nor who of compliance did what.</summary>
public sealed class FollowedReportQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<FollowedReport?> FindAsync(string codeKey, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return Of(await db.AnonymousReports.AsNoTracking().SingleOrDefaultAsync(report => report.CodeKey == codeKey, ct));
    }

    public async Task<FollowedReport?> FindAsync(Guid id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return Of(await db.AnonymousReports.AsNoTracking().SingleOrDefaultAsync(report => report.Id == id && report.CodeKey != null, ct));
    }

    private static FollowedReport? Of(AnonymousReport? report) => report is null ? null : new(
        report.Id,
        report.Status,
        report.Outcome,
        report.Text,
        report.ReceivedOn,
        report.Status == ReportStatus.Received ? report.AcknowledgeBy : ReportWorkflow.OwesFeedback.Contains(report.Status) ? report.FeedbackBy : null,
        [.. report.Messages.Where(message => message.Kind != ReportMessageKind.Note).OrderBy(message => message.Number).Select(message => new FollowedMessage(message.Kind == ReportMessageKind.FromReporter, message.Text, message.On))],
        ReportSheet.FilesOf(report),
        report.SealedIdentity is not null,
        ReportSheet.RequestsOf(report));
}

/// <param name="NextBy">The day by which compliance acts next; null when nothing is owed.</param>
/// <param name="IsKnown">Whether a name was given.</param>
public sealed record FollowedReport(
    Guid Id, ReportStatus Status, ReportOutcome? Outcome, ReportText Text, DateOnly ReceivedOn, DateOnly? NextBy, IReadOnlyList<FollowedMessage> Messages,
    IReadOnlyList<FileLine> Files, bool IsKnown, IReadOnlyList<RequestLine> Requests);

public sealed record FollowedMessage(bool IsMine, string Text, DateOnly On);
