using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Organisation;

/// <summary>Keeps an uploaded roster for its preview; the organisation stays as it is.</summary>
public sealed record KeepRoster(Guid UploadId, string FileName, RosterFile File) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class KeepRosterHandler(ConductDb db, TimeProvider clock) : ICommandHandler<KeepRoster>
{
    public async Task HandleAsync(KeepRoster command, Actor actor, CancellationToken ct)
    {
        Rule.Require(actor.ReachOf(KeepRoster.Requires).Everything, OrganisationRules.RosterNeedsWholeOrganisation);
        var (content, name) = (RosterUpload.Write(command.File), Path.GetFileName(command.FileName));
        name = name.Length > RosterUpload.FileNameMaxLength ? name[^RosterUpload.FileNameMaxLength..] : name;
        if (await db.Set<RosterUpload>().FindAsync([actor.AccountId], ct) is { } former)
        {
            (former.Id, former.FileName, former.UploadedAt, former.Content) = (command.UploadId, name, clock.GetUtcNow(), content);
            return;
        }

        db.Add(new RosterUpload { AccountId = actor.AccountId, Id = command.UploadId, FileName = name, UploadedAt = clock.GetUtcNow(), Content = content });
    }
}

/// <summary>Carries the uploaded roster out, all of it or nothing.</summary>
/// <param name="UploadId">The upload that was previewed.</param>
/// <param name="Seen">The numbers of the preview: when the organisation has changed so that they differ, it is looked at again first.</param>
public sealed record ApplyRoster(Guid UploadId, RosterCounts Seen) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class ApplyRosterHandler(ConductDb db, StaffAccounts accounts, AuditTrail audit, TimeProvider clock) : ICommandHandler<ApplyRoster>
{
    public async Task HandleAsync(ApplyRoster command, Actor actor, CancellationToken ct)
    {
        Rule.Require(actor.ReachOf(ApplyRoster.Requires).Everything, OrganisationRules.RosterNeedsWholeOrganisation);
        var upload = await db.GetUploadAsync(command.UploadId, actor, ct);
        var plan = await db.PlanRosterAsync(upload.Read(), ct);
        Rule.Require(plan.ProblemCount == 0, OrganisationRules.RosterHasErrors, plan.ProblemCount);
        if (plan.Counts != command.Seen)
        {
            throw new ConflictException(nameof(RosterPlan));
        }

        await WriteUnitsAsync(plan, actor, ct);
        await WriteEmployeesAsync(plan, actor, ct);
        audit.Append(actor, AuditKinds.RosterImported, new { upload.FileName, plan.Counts.Units, plan.Counts.Employees }, RosterUpload.TargetOf(upload.Id));
        db.Remove(upload);
    }

    private async Task WriteUnitsAsync(RosterPlan plan, Actor actor, CancellationToken ct)
    {
        var stored = await db.OrgUnits.ToDictionaryAsync(unit => unit.Id, ct);
        foreach (var (_, node, change) in plan.Units)
        {
            if (change == RosterChange.New)
            {
                db.OrgUnits.Add(OrgUnit.Create(node.Id, node.Code, node.Name, node.ParentId, actor, clock.GetUtcNow()));
            }
            else if (change != RosterChange.Unchanged)
            {
                stored[node.Id].Change(node.Code, node.Name, node.ParentId, actor, clock.GetUtcNow());
            }
        }
    }

    private async Task WriteEmployeesAsync(RosterPlan plan, Actor actor, CancellationToken ct)
    {
        var stored = await db.Employees.ToDictionaryAsync(one => one.Id, ct);
        List<Employee> changed = [];
        foreach (var (_, id, details, change) in plan.Employees)
        {
            if (change == RosterChange.New)
            {
                db.Employees.Add(Employee.Enter(id, details, actor, clock.GetUtcNow()));
            }
            else if (change != RosterChange.Unchanged)
            {
                stored[id].Change(details, actor, clock.GetUtcNow());
                changed.Add(stored[id]);
            }
        }

        await accounts.FollowAsync(changed, actor, ct);
    }
}

/// <summary>Forgets one's uploaded roster without applying it.</summary>
public sealed record DiscardRoster(Guid UploadId) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class DiscardRosterHandler(ConductDb db) : ICommandHandler<DiscardRoster>
{
    public async Task HandleAsync(DiscardRoster command, Actor actor, CancellationToken ct) =>
        db.Remove(await db.GetUploadAsync(command.UploadId, actor, ct));
}
