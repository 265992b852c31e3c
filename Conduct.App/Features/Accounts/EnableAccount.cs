using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Features.Accounts;

/// <summary>The account may sign in again, with the password and roles it had. What it had open before stays ended.</summary>
public sealed record EnableAccount(Guid AccountId, string Reason) : ICommand
{
    public static Permission Requires => Permission.ManageAccounts;
}

public sealed class EnableAccountHandler(ConductDb db, UserManager<Account> accounts, AuditTrail audit) : ICommandHandler<EnableAccount>
{
    public async Task HandleAsync(EnableAccount command, Actor actor, CancellationToken ct)
    {
        var account = await db.GetAccountAsync(command.AccountId, actor, ct);
        var reason = AccountReading.RequireReason(command.Reason);
        if (!account.Disabled)
        {
            throw new ConflictException(nameof(Account));
        }

        account.Disabled = false;
        SecurityRules.RequireAccepted(await accounts.UpdateSecurityStampAsync(account));
        audit.Append(actor, AuditKinds.AccountEnabled, new { account.UserName }, AccountReading.Target(account.Id), reason: reason);
    }
}

/// <summary>The account may no longer sign in, and what it has open ends.</summary>
public sealed record DisableAccount(Guid AccountId, string Reason) : ICommand
{
    public static Permission Requires => Permission.ManageAccounts;
}

public sealed class DisableAccountHandler(ConductDb db, UserManager<Account> accounts, SessionDesk sessions, AuditTrail audit) : ICommandHandler<DisableAccount>
{
    public async Task HandleAsync(DisableAccount command, Actor actor, CancellationToken ct)
    {
        var account = await db.GetAccountAsync(command.AccountId, actor, ct);
        var reason = AccountReading.RequireReason(command.Reason);
        Rule.Require(account.Id != actor.AccountId, AccountRules.OwnAccount);
        if (account.Disabled)
        {
            throw new ConflictException(nameof(Account));
        }

        await db.RequireAnotherAdministratorAsync(account.Id, ct);
        account.Disabled = true;
        SecurityRules.RequireAccepted(await accounts.UpdateSecurityStampAsync(account));
        await sessions.EndAllAsync(account.Id, SessionEnd.AccountDisabled, keep: null, ct);
        audit.Append(actor, AuditKinds.AccountDisabled, new { account.UserName }, AccountReading.Target(account.Id), reason: reason);
    }
}

/// <summary>Ends the pause after wrong passwords, wherever they were typed.</summary>
public sealed record UnlockAccount(Guid AccountId) : ICommand
{
    public static Permission Requires => Permission.ManageAccounts;
}

public sealed class UnlockAccountHandler(ConductDb db, SignInPauses pauses, AuditTrail audit) : ICommandHandler<UnlockAccount>
{
    public async Task HandleAsync(UnlockAccount command, Actor actor, CancellationToken ct)
    {
        var account = await db.GetAccountAsync(command.AccountId, actor, ct);
        if (pauses.Until(account.Id) is null)
        {
            throw new ConflictException(nameof(Account));
        }

        pauses.Lift(account.Id);
        audit.Append(actor, AuditKinds.AccountUnlocked, new { account.UserName }, AccountReading.Target(account.Id));
    }
}
