using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>Consents that are asked for, less what the reader asked themselves and what names them. Of the report there is the number alone.</summary>
public sealed class ConsentsQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<IReadOnlyList<ConsentLine>> ReadAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await (
            from report in db.AnonymousReports.VisibleTo(actor, Permission.ConsentToIdentity).IgnoreAutoIncludes()
            join request in db.IdentityRequests on report.Id equals request.ReportId
            where request.Granted == null && request.Asked.EmployeeId != actor.EmployeeId
            orderby request.Id
            select new { report.Id, report.Number, RequestId = request.Id, request.Asked, request.Why }).ToListAsync(ct);
        return [.. rows.Select(row => new ConsentLine(row.Id, row.Number, row.RequestId, row.Asked.Name, clock.DateOf(row.Asked.At), row.Why))];
    }
}

/// <param name="Who">Who asks.</param>
/// <param name="Why">What the reporter reads too.</param>
public sealed record ConsentLine(Guid ReportId, string Number, Guid RequestId, string Who, DateOnly On, string Why);
