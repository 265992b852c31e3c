using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>Consents that a second person is asked for. Whoever asked is not asked.</summary>
public sealed class IdentityConsent : WorkKind
{
    private static readonly WorkTask Consent = new("ConsentToIdentity", () => ReportWorkTexts.Consent);

    public override string Code => nameof(IdentityConsent);

    public override IReadOnlyList<WorkTask> Tasks => [Consent];

    public override IReadOnlyList<Permission> ShownTo => [Permission.ConsentToIdentity];

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        if (scope.CaseFileId is not null)
        {
            return [];
        }

        var reader = scope.Reader?.Actor.EmployeeId;
        var reports = scope.Seen<AnonymousReport>((reports, one) => reports.VisibleTo(one.Actor, one.Permission));
        var rows = await scope.Most(
            from request in scope.Db.IdentityRequests.AsNoTracking()
            join report in reports on request.ReportId equals report.Id
            where request.Granted == null && (reader == null || request.Asked.EmployeeId != reader)
            orderby request.Id
            select new { request.Id, report.Number, request.Asked.At }).ToListAsync(ct);
        return [.. rows.Where(row => scope.Only?.Contains(row.Id) is not false)
            .Select(row => new WorkItem { Task = Consent, Id = row.Id, Since = scope.Clock.DateOf(row.At), Title = (row.Number, null), Link = "/reports/identity" })];
    }
}
