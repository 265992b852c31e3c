using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>One of the plain steps of a report.</summary>
/// <param name="Text">To the reporter, where the step tells them something.</param>
public sealed record TakeReportStep(Guid ReportId, int Version, ReportAction Action, string? Text) : ICommand
{
    public static Permission Requires => Permission.HandleReports;
}

public sealed class TakeReportStepHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<TakeReportStep>
{
    public async Task HandleAsync(TakeReportStep command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.VisibleTo(actor).GetAsync(command.ReportId, command.Version, ct);
        report.Take(command.Action, command.Text, clock.Today, actor, clock.Now);
    }
}

/// <param name="OtherNumber">Number of the report that came before.</param>
public sealed record MarkReportDuplicate(Guid ReportId, int Version, string OtherNumber, string? Text) : ICommand
{
    public static Permission Requires => Permission.HandleReports;
}

public sealed class MarkReportDuplicateHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<MarkReportDuplicate>
{
    public async Task HandleAsync(MarkReportDuplicate command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.VisibleTo(actor).GetAsync(command.ReportId, command.Version, ct);
        var number = command.OtherNumber.Trim().ToUpperInvariant();
        var other = await db.AnonymousReports.VisibleTo(actor).Where(one => one.Number == number).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(ct) ?? throw new NotFoundException(nameof(AnonymousReport));
        report.MarkDuplicate(other, command.Text, clock.Today, actor, clock.Now);
    }
}

public sealed record ConcludeReport(Guid ReportId, int Version, ReportOutcome Outcome) : ICommand
{
    public static Permission Requires => Permission.HandleReports;
}

public sealed class ConcludeReportHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ConcludeReport>
{
    public async Task HandleAsync(ConcludeReport command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.VisibleTo(actor).GetAsync(command.ReportId, command.Version, ct);
        report.Conclude(command.Outcome, clock.Today, actor, clock.Now);
    }
}
