using Conduct.App.Data;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Accounts;

/// <summary>The account may sign in again, with the password and roles it had.</summary>
public sealed record EnableAccount(Guid AccountId, string Reason) : ICommand
{
    public static Permission Requires => Permission.ManageAccounts;
}

public sealed class EnableAccountHandler(ConductDb db, AuditTrail audit) : ICommandHandler<EnableAccount>
{
    public async Task HandleAsync(EnableAccount command, Actor by, CancellationToken ct)
    {
        var account = await db.GetAccountAsync(command.AccountId, by, ct);
        var reason = AccountReading.RequireReason(command.Reason);
        if (!account.Disabled)
        {
            throw new ConflictException(nameof(Account));
        }

        account.Disabled = false;
        audit.Append(by, AuditKinds.AccountEnabled, new { account.UserName }, AccountReading.Target(account.Id), reason: reason);
    }
}
