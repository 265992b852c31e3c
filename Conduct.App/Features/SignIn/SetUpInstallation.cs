using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SignIn;

/// <summary>Makes the first administrator and the unit at the top; possible only while there is no account.</summary>
public sealed record SetUpInstallation(string UserName, string Password, string DisplayName, string UnitName) : ICommand
{
    public static Permission Requires => Permission.RunJobs;

    public override string ToString() => nameof(SetUpInstallation);
}

public sealed class SetUpInstallationHandler(ConductDb db, UserManager<Account> accounts, AuditTrail audit, TimeProvider clock) : ICommandHandler<SetUpInstallation>
{
    /// <summary>Code of the unit that the set-up makes: a roster names it as the parent, or its own top unit takes its place.</summary>
    public const string RootCode = "01";

    public async Task HandleAsync(SetUpInstallation command, Actor actor, CancellationToken ct)
    {
        Rule.Require(!await db.Users.AnyAsync(ct), SecurityRules.SetUpDone);
        var userName = Rule.RequireText(command.UserName, Employee.NameMaxLength, SecurityRules.UserNameMissing);
        var displayName = string.IsNullOrWhiteSpace(command.DisplayName) ? userName : command.DisplayName.Trim();
        var account = new Account { Id = NewId.Next(), UserName = userName, DisplayName = displayName };

        // Before the unit is tracked: Identity saves by itself, inside the same transaction.
        SecurityRules.RequireAccepted(await accounts.CreateAsync(account, command.Password));
        var root = await db.OrgUnits.FirstOrDefaultAsync(unit => unit.ParentId == null, ct);
        if (root is null)
        {
            root = OrgUnit.Create(NewId.Next(), RootCode, command.UnitName, null, actor, clock.GetUtcNow());
            db.OrgUnits.Add(root);
        }

        db.RoleAssignments.Add(new RoleAssignment { AccountId = account.Id, Role = Role.Administrator, UnitId = root.Id });
        audit.Append(actor, AuditKinds.InstallationSetUp, new { account.UserName }, $"{nameof(Account)}/{account.Id}");
    }
}
