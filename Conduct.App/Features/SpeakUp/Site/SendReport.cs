using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Numbers;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>A report comes in; the same form sent again changes nothing.</summary>
/// <param name="CodeKey">What is kept of the code.</param>
/// <param name="SealedIdentity">Null when no name was given.</param>
public sealed record SendReport(Guid ReportId, string CodeKey, ReportText Text, IReadOnlyList<SentFile> Files, string? SealedIdentity) : ICommand
{
    public static Permission Requires => Permission.SpeakUp;

    // What somebody wrote stays out of whatever prints a command.
    public override string ToString() => nameof(SendReport);
}

public sealed class SendReportHandler(ConductDb db, RoleHolders holders, OrganisationClock clock) : ICommandHandler<SendReport>
{
    public async Task HandleAsync(SendReport command, Actor actor, CancellationToken ct)
    {
        if (await db.AnonymousReports.AnyAsync(report => report.Id == command.ReportId, ct))
        {
            return;
        }

        var series = string.Create(CultureInfo.InvariantCulture, $"R-{clock.Today.Year}");
        var place = await db.NextNumberAsync(series, ct);
        var number = string.Create(CultureInfo.InvariantCulture, $"{series}-{place:000000}");
        var report = AnonymousReport.Receive(command.ReportId, number, command.CodeKey, command.Text, command.Files, command.SealedIdentity, clock.Today, actor, clock.Now);
        foreach (var (id, name) in await NamedOfficersAsync(command.Text, ct))
        {
            report.Name(id, name, actor, clock.Now);
        }

        db.AnonymousReports.Add(report);
    }

    // Whoever could read it and is written of in it is barred before anybody is told. Who is barred by a mere namesake is let in again by a colleague.
    private async Task<IEnumerable<(Guid Id, string Name)>> NamedOfficersAsync(ReportText text, CancellationToken ct)
    {
        Guid[] officers = [.. await holders.HoldersAsync(db, Role.Compliance, ct), .. await holders.HoldersAsync(db, Role.HrOfficer, ct)];
        var written = SearchFold.Of(string.Join('\n', text.What, text.Where, text.Who));
        var names = await db.Employees.Where(employee => officers.Contains(employee.Id)).Select(employee => new { employee.Id, employee.Name }).ToListAsync(ct);
        return names.Where(one => one.Name.Length > 1 && written.Contains(SearchFold.Of(one.Name), StringComparison.Ordinal)).Select(one => (one.Id, one.Name));
    }
}
