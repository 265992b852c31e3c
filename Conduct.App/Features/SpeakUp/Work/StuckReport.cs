using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>Reports that nobody can handle, as all of compliance is named in them or gone: somebody has to be given the role, and whoever gives it learns no more than that.</summary>
public sealed class StuckReport : WorkKind
{
    private static readonly WorkTask Appoint = new("AppointForReport", () => ReportWorkTexts.Appoint) { Unnumbered = () => ReportWorkTexts.SomeReport };

    public override string Code => nameof(StuckReport);

    public override IReadOnlyList<WorkTask> Tasks => [Appoint];

    public override IReadOnlyList<Permission> ShownTo => [Permission.ManageAccounts];

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct) =>
        scope.CaseFileId is not null ? [] : [.. (await FindAsync(scope.Db, scope.Clock, ct)).Where(row => scope.Only?.Contains(row.Id) is not false).Select(row => new WorkItem
        {
            Task = Appoint,
            Id = row.Id,
            Since = row.ReceivedOn,
            Link = "/accounts",
        })];

    internal static async Task<IReadOnlyList<(Guid Id, DateOnly ReceivedOn)>> FindAsync(ConductDb db, OrganisationClock clock, CancellationToken ct)
    {
        ReportStatus[] open = [.. ReportWorkflow.Open];
        var officers = await new RoleHolders(clock).HoldersAsync(db, Role.Compliance, ct);
        var rows = await db.AnonymousReports.IgnoreAutoIncludes()
            .Where(report => open.Contains(report.Status) && report.Named.Count(named => officers.Contains(named.EmployeeId)) >= officers.Count)
            .OrderBy(report => report.Id).Select(report => new { report.Id, report.ReceivedOn }).ToListAsync(ct);
        return [.. rows.Select(row => (row.Id, row.ReceivedOn))];
    }
}
