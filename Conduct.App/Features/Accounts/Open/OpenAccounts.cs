using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Mail;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Accounts;

/// <summary>Makes accounts for several employees, all of them or none; their staff number is what they sign in with.</summary>
public sealed record OpenAccounts(IReadOnlyList<AccountToOpen> Accounts) : ICommand
{
    /// <summary>So many at once; more would keep others waiting.</summary>
    public const int Most = 200;

    public static Permission Requires => Permission.ManageAccounts;

    // Even hashed, passwords stay out of whatever prints a command.
    public override string ToString() => nameof(OpenAccounts);
}

/// <param name="AccountId">Of the new account.</param>
/// <param name="EmployeeId">Whose it is.</param>
/// <param name="PasswordHash">Of the password for the first sign-in; null for whoever is invited by mail to choose one.</param>
public sealed record AccountToOpen(Guid AccountId, Guid EmployeeId, string? PasswordHash);

public sealed class OpenAccountsHandler(ConductDb db, UserManager<Account> accounts, PasswordLetters letters, AuditTrail audit, OrganisationClock clock)
    : ICommandHandler<OpenAccounts>
{
    public async Task HandleAsync(OpenAccounts command, Actor actor, CancellationToken ct)
    {
        Rule.Require(command.Accounts.Count is > 0 and <= OpenAccounts.Most, AccountRules.TooMany, OpenAccounts.Most);
        Guid[] ids = [.. command.Accounts.Select(one => one.EmployeeId)];
        var employees = await db.Employees.VisibleTo(actor, OpenAccounts.Requires).Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        await RequireWithoutAccountAsync(ids, ct);
        foreach (var one in command.Accounts)
        {
            var employee = employees.GetValueOrDefault(one.EmployeeId) ?? throw new NotFoundException(nameof(Employee));
            Rule.Require(!employee.HasLeftBy(clock.Today), AccountRules.EmployeeHasLeft);
            Rule.Require(one.PasswordHash is not null || (letters.ArePossible && employee.Email is not null), AccountRules.NoInvitation, employee.Name);
            await OpenAsync(one, employee, actor);
        }
    }

    private async Task RequireWithoutAccountAsync(Guid[] employees, CancellationToken ct)
    {
        Guid?[] ids = [.. employees.Select(id => (Guid?)id)];
        var existing = await db.Users.Where(account => ids.Contains(account.EmployeeId)).Select(account => account.UserName).FirstOrDefaultAsync(ct);
        Rule.Require(existing is null, AccountRules.AlreadyHasAccount, existing ?? "");
    }

    private async Task OpenAsync(AccountToOpen one, Employee employee, Actor actor)
    {
        var account = new Account
        {
            Id = one.AccountId,
            UserName = employee.StaffNumber,
            EmployeeId = employee.Id,
            DisplayName = employee.Name,
            PasswordHash = one.PasswordHash,
            MustChangePassword = true,
        };
        SecurityRules.RequireAccepted(await accounts.CreateAsync(account));
        audit.Append(actor, AuditKinds.AccountCreated, new { account.UserName, employee.StaffNumber }, AccountReading.Target(account.Id));
        if (one.PasswordHash is null)
        {
            db.Deliveries.Add(NewDelivery.PasswordLink(NewId.Next(), employee.Id, DeliveryPurpose.Invitation, clock.Now));
            audit.Append(actor, AuditKinds.PasswordLinkSent, new { account.UserName }, AccountReading.Target(account.Id));
        }
    }
}
