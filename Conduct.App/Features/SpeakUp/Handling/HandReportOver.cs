using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>Opens a case from a report: a draft of an HR officer, in words of compliance. Nothing of the report goes along.</summary>
/// <param name="OfficerId">The HR officer who goes on with it.</param>
public sealed record HandReportOver(Guid ReportId, int Version, Guid CaseFileId, Guid OfficerId, DateOnly? OccurredOn, string? Place, string? Narrative, IReadOnlyList<Guid> SubjectIds) : ICommand
{
    public static Permission Requires => Permission.HandleReports;
}

public sealed class HandReportOverHandler(ConductDb db, RoleHolders holders, OrganisationClock clock) : ICommandHandler<HandReportOver>
{
    public async Task HandleAsync(HandReportOver command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.VisibleTo(actor).GetAsync(command.ReportId, command.Version, ct);
        Rule.Require((await holders.HoldersAsync(db, Role.HrOfficer, ct)).Contains(command.OfficerId), ReportRules.NoOfficer);
        var officer = await db.Employees.Where(employee => employee.Id == command.OfficerId).Select(employee => employee.Name).SingleAsync(ct);
        var narrative = Rule.RequireText(command.Narrative, Incident.NarrativeMaxLength, CaseRules.NarrativeMissing);
        report.HandOver(command.CaseFileId, narrative, command.OfficerId, command.SubjectIds, clock.Today, actor, clock.Now);
        db.CaseFiles.Add(CaseFile.HandOver(command.CaseFileId, new Signature(command.OfficerId, officer, clock.Now), new CaseDraft
        {
            Revision = 1,
            OccurredOn = command.OccurredOn,
            Place = string.IsNullOrWhiteSpace(command.Place) ? null : Rule.RequireText(command.Place, Incident.PlaceMaxLength, CaseRules.PlaceMissing),
            FoundOn = report.ReceivedOn,
            Channel = DiscoveryChannel.StaffReport,
            Narrative = narrative,
            Subjects = [.. command.SubjectIds.Distinct().Select(id => new SubjectDraft(id, []))],
        }, actor, clock.Now));
    }
}
