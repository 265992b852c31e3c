using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Features.SignIn;

/// <summary>The account's own new password; every other session of the account ends.</summary>
/// <param name="SessionId">The one in which it is changed.</param>
public sealed record ChangeOwnPassword(Guid SessionId, string Current, string New) : ICommand
{
    public static Permission Requires => Permission.OwnFile;

    // Passwords stay out of whatever prints a command.
    public override string ToString() => nameof(ChangeOwnPassword);
}

public sealed class ChangeOwnPasswordHandler(UserManager<Account> accounts, SessionDesk sessions, AuditTrail audit) : ICommandHandler<ChangeOwnPassword>
{
    public async Task HandleAsync(ChangeOwnPassword command, Actor actor, CancellationToken ct)
    {
        var account = await accounts.FindByIdAsync(actor.AccountId.ToString()) ?? throw new NotFoundException(nameof(Account));
        Rule.Require(await accounts.CheckPasswordAsync(account, command.Current), SecurityRules.PasswordWrong);
        Rule.Require(command.New != command.Current, SecurityRules.PasswordNotNew);
        account.MustChangePassword = false;
        SecurityRules.RequireAccepted(await accounts.ChangePasswordAsync(account, command.Current, command.New));
        await sessions.EndOthersAsync(account, command.SessionId, ct);
        audit.Append(actor, AuditKinds.PasswordChanged, new { }, $"{nameof(Account)}/{account.Id}");
    }
}
