using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Features.Accounts;

/// <summary>A new initial password, to be changed at the next sign-in; what the account has open ends and a lock is lifted.</summary>
public sealed record ResetPassword(Guid AccountId, string InitialPassword) : ICommand
{
    public static Permission Requires => Permission.ManageAccounts;

    // Passwords stay out of whatever prints a command.
    public override string ToString() => nameof(ResetPassword);
}

public sealed class ResetPasswordHandler(ConductDb db, UserManager<Account> accounts, AuditTrail audit) : ICommandHandler<ResetPassword>
{
    public async Task HandleAsync(ResetPassword command, Actor actor, CancellationToken ct)
    {
        var account = await db.GetAccountAsync(command.AccountId, actor, ct);
        if (await accounts.HasPasswordAsync(account))
        {
            SecurityRules.RequireAccepted(await accounts.RemovePasswordAsync(account));
        }

        account.MustChangePassword = true;
        (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
        SecurityRules.RequireAccepted(await accounts.AddPasswordAsync(account, command.InitialPassword));
        audit.Append(actor, AuditKinds.PasswordReset, new { account.UserName }, AccountReading.Target(account.Id));
    }
}
