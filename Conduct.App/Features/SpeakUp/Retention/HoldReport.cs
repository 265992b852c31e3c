using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.SpeakUp;

/// <summary>Legal hold on a report.</summary>
public sealed record HoldReport(Guid ReportId, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HandleReports;
}

public sealed class HoldReportHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<HoldReport>
{
    public async Task HandleAsync(HoldReport command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.VisibleTo(actor).GetAsync(command.ReportId, ct);
        report.Hold(command.Reason, actor, clock.Now);
    }
}

public sealed record ReleaseReport(Guid ReportId, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HandleReports;
}

public sealed class ReleaseReportHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ReleaseReport>
{
    public async Task HandleAsync(ReleaseReport command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.VisibleTo(actor).GetAsync(command.ReportId, ct);
        report.Release(command.Reason, actor, clock.Now);
    }
}
