using Conduct.App.Data;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Accounts;

/// <summary>Lifts the lock that too many wrong passwords have set.</summary>
public sealed record UnlockAccount(Guid AccountId) : ICommand
{
    public static Permission Requires => Permission.ManageAccounts;
}

public sealed class UnlockAccountHandler(ConductDb db, AuditTrail audit, TimeProvider clock) : ICommandHandler<UnlockAccount>
{
    public async Task HandleAsync(UnlockAccount command, Actor by, CancellationToken ct)
    {
        var account = await db.GetAccountAsync(command.AccountId, by, ct);
        if (account.LockoutEnd is not { } end || end <= clock.GetUtcNow())
        {
            throw new ConflictException(nameof(Account));
        }

        (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
        audit.Append(by, AuditKinds.AccountUnlocked, new { account.UserName }, AccountReading.Target(account.Id));
    }
}
