using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Features.Accounts;

/// <summary>A new initial password, to be changed at the next sign-in; what the account has open ends, and so does a pause after wrong passwords; its owner is told.</summary>
public sealed record ResetPassword(Guid AccountId, string InitialPassword) : ICommand
{
    public static Permission Requires => Permission.ManageAccounts;

    // Passwords stay out of whatever prints a command.
    public override string ToString() => nameof(ResetPassword);
}

public sealed class ResetPasswordHandler(ConductDb db, UserManager<Account> accounts, SessionDesk sessions, AuditTrail audit, TimeProvider clock) : ICommandHandler<ResetPassword>
{
    public async Task HandleAsync(ResetPassword command, Actor actor, CancellationToken ct)
    {
        var account = await db.GetAccountAsync(command.AccountId, actor, ct);
        if (await accounts.HasPasswordAsync(account))
        {
            SecurityRules.RequireAccepted(await accounts.RemovePasswordAsync(account));
        }

        account.MustChangePassword = true;
        SecurityRules.RequireAccepted(await accounts.AddPasswordAsync(account, command.InitialPassword));
        await sessions.EndAllAsync(account.Id, SessionEnd.PasswordChanged, keep: null, ct);
        audit.Append(actor, AuditKinds.PasswordReset, new { account.UserName }, AccountReading.Target(account.Id));
        db.Notifications.AddRange(OwnAccountNotification.PasswordReset.To(account, clock.GetUtcNow(), account.UserName));
    }
}
