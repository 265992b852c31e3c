using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Accounts;

/// <summary>Makes an account for an employee; its password must be changed at the first sign-in.</summary>
public sealed record CreateAccount(Guid AccountId, Guid EmployeeId, string UserName, string InitialPassword) : ICommand
{
    public static Permission Requires => Permission.ManageAccounts;

    // Passwords stay out of whatever prints a command.
    public override string ToString() => nameof(CreateAccount);
}

public sealed class CreateAccountHandler(ConductDb db, UserManager<Account> accounts, AuditTrail audit, OrganisationClock clock) : ICommandHandler<CreateAccount>
{
    public async Task HandleAsync(CreateAccount command, Actor actor, CancellationToken ct)
    {
        var employee = await db.Employees.VisibleTo(actor, CreateAccount.Requires).GetAsync(command.EmployeeId, ct);
        Rule.Require(!employee.HasLeftBy(clock.Today), AccountRules.EmployeeHasLeft);
        var existing = await db.Users.Where(account => account.EmployeeId == employee.Id).Select(account => account.UserName).FirstOrDefaultAsync(ct);
        Rule.Require(existing is null, AccountRules.AlreadyHasAccount, existing ?? "");
        var account = new Account
        {
            Id = command.AccountId,
            UserName = Rule.RequireText(command.UserName, Employee.NameMaxLength, SecurityRules.UserNameMissing),
            EmployeeId = employee.Id,
            DisplayName = employee.Name,
            MustChangePassword = true,
        };
        SecurityRules.RequireAccepted(await accounts.CreateAsync(account, command.InitialPassword));
        audit.Append(actor, AuditKinds.AccountCreated, new { account.UserName, employee.StaffNumber }, AccountReading.Target(account.Id));
    }
}
