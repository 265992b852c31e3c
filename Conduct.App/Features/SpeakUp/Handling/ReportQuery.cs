using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>One report as compliance sees it, and the people it may be about.</summary>
public sealed class ReportQuery(IDbContextFactory<ConductDb> databases, RoleHolders holders, OrganisationClock clock)
{
    private const int Most = 12;

    public async Task<ReportView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.AnonymousReports.VisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(report => report.Id == id, ct) is not { } report)
        {
            return null;
        }

        Guid[] cases = [.. report.CaseFileIds];
        var opened = await db.CaseFiles.VisibleTo(actor).IgnoreAutoIncludes().Where(caseFile => cases.Contains(caseFile.Id)).Select(caseFile => new LinkedCase(caseFile.Id, caseFile.Number, caseFile.Status)).ToListAsync(ct);
        var duplicate = await db.AnonymousReports.VisibleTo(actor).Where(other => other.Id == report.DuplicateOfId).Select(other => other.Number).SingleOrDefaultAsync(ct);
        return new(ReportSheet.Of(report), clock.Today, actor.EmployeeId, await ProposedAsync(db, report, ct), opened, duplicate);
    }

    /// <summary>Anybody who works here or did, by name, pinyin or staff number.</summary>
    public async Task<IReadOnlyList<PersonChoice>> PeopleAsync(string text, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Employees.Where(Employment.UpTo(clock.Today)).Where(PersonSearch.Fits(text)).OrderBy(employee => employee.StaffNumber).Take(Most)
            .Select(employee => new PersonChoice(employee.Id, employee.Name, employee.StaffNumber, employee.Post)).ToListAsync(ct);
    }

    /// <summary>HR officers who may go on with a case from this report.</summary>
    public async Task<IReadOnlyList<PersonChoice>> OfficersAsync(ReportSheet report, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var officers = await holders.HoldersAsync(db, Role.HrOfficer, ct);
        var named = report.Named.Select(one => one.EmployeeId).ToList();
        return await db.Employees.Where(employee => officers.Contains(employee.Id) && !named.Contains(employee.Id)).OrderBy(employee => employee.StaffNumber)
            .Select(employee => new PersonChoice(employee.Id, employee.Name, employee.StaffNumber, employee.Post)).ToListAsync(ct);
    }

    // Names that stand in what the reporter wrote and that somebody here bears. Whether they are meant is for a person to say.
    private static async Task<IReadOnlyList<PersonChoice>> ProposedAsync(ConductDb db, AnonymousReport report, CancellationToken ct)
    {
        var written = string.Join('\n', [report.Text.What, report.Text.Where, report.Text.Who, .. report.Messages.Where(message => message.Kind == ReportMessageKind.FromReporter).Select(message => message.Text)]);
        var named = report.Named.Select(one => one.EmployeeId).ToList();
        return await db.Employees.Where(employee => written.Contains(employee.Name) && employee.Name.Length > 1 && !named.Contains(employee.Id)).OrderBy(employee => employee.StaffNumber).Take(Most)
            .Select(employee => new PersonChoice(employee.Id, employee.Name, employee.StaffNumber, employee.Post)).ToListAsync(ct);
    }
}

/// <param name="ReaderId">Who looks.</param>
/// <param name="Proposed">Employees whose names stand in the text, and who are not named yet.</param>
/// <param name="Cases">Opened from it, as far as the reader sees them.</param>
public sealed record ReportView(ReportSheet Report, DateOnly Today, Guid? ReaderId, IReadOnlyList<PersonChoice> Proposed, IReadOnlyList<LinkedCase> Cases, string? DuplicateOf)
{
    public ReportDue? Due => ReportDue.Of(Report.Status, Report.ReceivedOn, Report.AcknowledgedOn);

    public bool IsThere => Report.Status != ReportStatus.Anonymised;

    public bool May(ReportAction action) => ReportWorkflow.Table.Allows(Report.Status, action);
}

public sealed record LinkedCase(Guid Id, string? Number, Conduct.Domain.Cases.CaseStatus Status);
