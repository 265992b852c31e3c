using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>Somebody is named in the report: from now on they find it nowhere.</summary>
public sealed record NameInReport(Guid ReportId, Guid EmployeeId) : ICommand
{
    public static Permission Requires => Permission.HandleReports;
}

public sealed class NameInReportHandler(ConductDb db, OrganisationClock clock, OpenTabs tabs) : ICommandHandler<NameInReport>
{
    public async Task HandleAsync(NameInReport command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.VisibleTo(actor).GetAsync(command.ReportId, ct);
        var name = await db.Employees.Where(employee => employee.Id == command.EmployeeId).Select(employee => employee.Name).SingleOrDefaultAsync(ct) ?? throw new NotFoundException(nameof(Employee));
        report.Name(command.EmployeeId, name, actor, clock.Now);

        // What they were told before would tell them still.
        Guid[] items = [report.Id, .. report.IdentityRequests.Select(request => request.Id)];
        var told = db.Notifications.Where(row => row.RecipientEmployeeId == command.EmployeeId && items.Contains(row.ItemId));
        await db.Set<Delivery>().Where(delivery => told.Any(row => row.Id == delivery.NotificationId) && delivery.Status != DeliveryStatus.Sent).ExecuteDeleteAsync(ct);
        await told.ExecuteDeleteAsync(ct);
        db.OnceCommitted(() => tabs.Tell([command.EmployeeId]));
    }
}

public sealed record ClearNameInReport(Guid ReportId, Guid EmployeeId, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HandleReports;
}

public sealed class ClearNameInReportHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ClearNameInReport>
{
    public async Task HandleAsync(ClearNameInReport command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.VisibleTo(actor).GetAsync(command.ReportId, ct);
        report.ClearName(command.EmployeeId, command.Reason, actor, clock.Now);
    }
}
