using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>The time a report is kept is over.</summary>
public sealed record AnonymiseReport(Guid ReportId) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class AnonymiseReportHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<AnonymiseReport>
{
    public async Task HandleAsync(AnonymiseReport command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.GetAsync(command.ReportId, ct);
        report.Anonymise(clock.Today, actor, clock.Now);
    }
}

/// <summary>Anonymises what has been kept long enough; its files leave the vault with the next sweep.</summary>
[RunsAt("0 20 2 * * ?")]
public sealed class ReportRetentionJob(IDbContextFactory<ConductDb> databases, IServiceScopeFactory scopes, OrganisationClock clock) : IScheduledJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var today = clock.Today;
        var over = await db.AnonymousReports.IgnoreAutoIncludes().Where(report => report.RetainUntil < today && !report.IsHeld && report.Status == ReportStatus.Concluded).Select(report => report.Id).ToListAsync(ct);
        await scopes.RunEachAsync(over.Select(id => new AnonymiseReport(id)), ct);
    }
}
