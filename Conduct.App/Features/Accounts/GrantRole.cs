using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Accounts;

/// <summary>Gives an account a role for a unit and everything below it; its owner is told.</summary>
public sealed record GrantRole(Guid AccountId, Role Role, Guid UnitId, string Reason) : ICommand
{
    public static Permission Requires => Permission.ManageAccounts;
}

public sealed class GrantRoleHandler(ConductDb db, AuditTrail audit, TimeProvider clock) : ICommandHandler<GrantRole>
{
    public async Task HandleAsync(GrantRole command, Actor actor, CancellationToken ct)
    {
        var account = await db.GetAccountAsync(command.AccountId, actor, ct);
        var unit = await db.OrgUnits.VisibleTo(actor, GrantRole.Requires).GetAsync(command.UnitId, ct);
        var reason = AccountReading.RequireReason(command.Reason);
        Rule.Require(account.Id != actor.AccountId, AccountRules.OwnRoles);
        if (await db.RoleAssignments.FindAsync([account.Id, command.Role, unit.Id], ct) is not null)
        {
            throw new ConflictException(nameof(RoleAssignment));
        }

        db.RoleAssignments.Add(new RoleAssignment { AccountId = account.Id, Role = command.Role, UnitId = unit.Id });
        audit.Append(actor, AuditKinds.RoleGranted, new { account.UserName, command.Role, unit.Code, unit.Name }, AccountReading.Target(account.Id), reason: reason);
        db.Notifications.AddRange(OwnAccountNotification.Granted(command.Role).To(account, clock.GetUtcNow(), unit.Name));
    }
}

/// <summary>Takes a role for a unit away again; it counts from the account's next click, and its owner is told.</summary>
public sealed record RevokeRole(Guid AccountId, Role Role, Guid UnitId, string Reason) : ICommand
{
    public static Permission Requires => Permission.ManageAccounts;
}

public sealed class RevokeRoleHandler(ConductDb db, AuditTrail audit, TimeProvider clock) : ICommandHandler<RevokeRole>
{
    public async Task HandleAsync(RevokeRole command, Actor actor, CancellationToken ct)
    {
        var account = await db.GetAccountAsync(command.AccountId, actor, ct);
        var unit = await db.OrgUnits.VisibleTo(actor, RevokeRole.Requires).GetAsync(command.UnitId, ct);
        var reason = AccountReading.RequireReason(command.Reason);
        Rule.Require(account.Id != actor.AccountId, AccountRules.OwnRoles);
        var held = await db.RoleAssignments.FindAsync([account.Id, command.Role, unit.Id], ct) ?? throw new ConflictException(nameof(RoleAssignment));
        if (command.Role == Role.Administrator && unit.ParentId is null)
        {
            await db.RequireAnotherAdministratorAsync(account.Id, ct);
        }

        db.RoleAssignments.Remove(held);
        audit.Append(actor, AuditKinds.RoleRevoked, new { account.UserName, command.Role, unit.Code, unit.Name }, AccountReading.Target(account.Id), reason: reason);
        db.Notifications.AddRange(OwnAccountNotification.Revoked(command.Role).To(account, clock.GetUtcNow(), unit.Name));
    }
}
