using Conduct.App.Data;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Features.Accounts;

/// <summary>The account may no longer sign in, and what it has open ends.</summary>
public sealed record DisableAccount(Guid AccountId, string Reason) : ICommand
{
    public static Permission Requires => Permission.ManageAccounts;
}

public sealed class DisableAccountHandler(ConductDb db, UserManager<Account> accounts, AuditTrail audit) : ICommandHandler<DisableAccount>
{
    public async Task HandleAsync(DisableAccount command, Actor by, CancellationToken ct)
    {
        var account = await db.GetAccountAsync(command.AccountId, by, ct);
        var reason = AccountReading.RequireReason(command.Reason);
        Rule.Require(account.Id != by.AccountId, AccountRules.OwnAccount);
        if (account.Disabled)
        {
            throw new ConflictException(nameof(Account));
        }

        await db.RequireAnotherAdministratorAsync(account.Id, ct);
        account.Disabled = true;
        SecurityRules.RequireAccepted(await accounts.UpdateSecurityStampAsync(account));
        audit.Append(by, AuditKinds.AccountDisabled, new { account.UserName }, AccountReading.Target(account.Id), reason: reason);
    }
}
