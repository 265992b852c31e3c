using Conduct.App.Features.SpeakUp;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.EndToEnd.Looks;

/// <content>Anonymous reports, as compliance sees them.</content>
public static partial class PageCatalogue
{
    private static IEnumerable<CataloguePage> OfReports() =>
    [
        new("reports", typeof(ReportsPage), Compliance, "/reports"),
        new("report-new", typeof(ReportPage), Compliance, at => ReportAsync(at, ReportStatus.Received), page => PressAsync(page, DomainTexts.Of(ReportAction.Acknowledge))),
        new("report", typeof(ReportPage), Compliance, at => ReportAsync(at, ReportStatus.Accepted)),
        new("report-case", typeof(HandOverPage), Compliance, async at => $"{await ReportAsync(at, ReportStatus.Accepted)}/case"),
        new("report-consents", typeof(ConsentsPage), ["hr", "compliance"], "/reports/identity"),
    ];

    private static Task<string> ReportAsync(DemoPlaces at, ReportStatus status) =>
        at.ReadAsync(async db => $"/reports/{await db.AnonymousReports.Where(report => report.Status == status).Select(report => report.Id).FirstAsync()}");
}
