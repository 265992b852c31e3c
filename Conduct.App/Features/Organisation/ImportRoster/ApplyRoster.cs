using Conduct.App.Data;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>Carries the uploaded roster out, all of it or nothing.</summary>
/// <param name="UploadId">The upload that was previewed.</param>
/// <param name="Seen">The numbers of the preview: when the organisation has changed so that they differ, it is looked at again first.</param>
public sealed record ApplyRoster(Guid UploadId, RosterCounts Seen) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class ApplyRosterHandler(ConductDb db, AuditTrail audit, TimeProvider clock) : ICommandHandler<ApplyRoster>
{
    public async Task HandleAsync(ApplyRoster command, Actor by, CancellationToken ct)
    {
        Rule.Require(by.ReachOf(ApplyRoster.Requires).Everything, OrganisationRules.RosterNeedsWholeOrganisation);
        var upload = await db.GetUploadAsync(command.UploadId, by, ct);
        var plan = await db.PlanRosterAsync(upload.Read(), ct);
        Rule.Require(plan.ProblemCount == 0, OrganisationRules.RosterHasErrors, plan.ProblemCount);
        if (plan.Counts != command.Seen)
        {
            throw new ConflictException(nameof(RosterPlan));
        }

        await WriteUnitsAsync(plan, by, ct);
        await WriteEmployeesAsync(plan, by, ct);
        audit.Append(by, AuditKinds.RosterImported, new { upload.FileName, plan.Counts.Units, plan.Counts.Employees }, $"{nameof(RosterUpload)}/{upload.Id}");
        db.Remove(upload);
    }

    private async Task WriteUnitsAsync(RosterPlan plan, Actor by, CancellationToken ct)
    {
        var stored = await db.OrgUnits.ToDictionaryAsync(unit => unit.Id, ct);
        foreach (var (_, node, change) in plan.Units)
        {
            if (change == RosterChange.New)
            {
                db.OrgUnits.Add(OrgUnit.Create(node.Id, node.Code, node.Name, node.ParentId, by, clock.GetUtcNow()));
            }
            else if (change != RosterChange.Unchanged)
            {
                stored[node.Id].Change(node.Code, node.Name, node.ParentId, by, clock.GetUtcNow());
            }
        }
    }

    private async Task WriteEmployeesAsync(RosterPlan plan, Actor by, CancellationToken ct)
    {
        var stored = await db.Employees.ToDictionaryAsync(one => one.Id, ct);
        foreach (var (_, id, details, change) in plan.Employees)
        {
            if (change == RosterChange.New)
            {
                db.Employees.Add(Employee.Enter(id, details, by, clock.GetUtcNow()));
            }
            else if (change != RosterChange.Unchanged)
            {
                stored[id].Change(details, by, clock.GetUtcNow());
            }
        }
    }
}
