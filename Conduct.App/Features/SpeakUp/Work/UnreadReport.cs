using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>Reports whose reporter wrote last. A new one stands among those to be acknowledged.</summary>
public sealed class UnreadReport : WorkKind
{
    private static readonly WorkTask Read = new("ReadReport", () => ReportWorkTexts.Read);

    public override string Code => nameof(UnreadReport);

    public override IReadOnlyList<WorkTask> Tasks => [Read];

    public override IReadOnlyList<Permission> ShownTo => [Permission.HandleReports];

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        if (scope.CaseFileId is not null)
        {
            return [];
        }

        var rows = await scope.Most(scope.Rows<AnonymousReport>((reports, reader) => reports.VisibleTo(reader.Actor, reader.Permission))
            .Where(report => report.AwaitsReading && report.Status != ReportStatus.Received)
            .OrderBy(report => report.Id)
            .Select(report => new { report.Id, report.Number, On = report.Messages.Max(message => (DateOnly?)message.On) })).ToListAsync(ct);
        return [.. rows.Select(row => new WorkItem { Task = Read, Id = row.Id, Since = row.On ?? scope.Clock.Today, Title = (row.Number, null), Link = $"/reports/{row.Id}" })];
    }
}
