using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Features.SignIn;

/// <summary>A password chosen by whoever has the link: once, and only as long as it is good. What the account has open ends, and so does a pause after wrong passwords; its owner is told.</summary>
public sealed record ChoosePassword(Guid AccountId, PasswordLinkKind Kind, string Token, string New) : ICommand
{
    public static Permission Requires => Permission.RunJobs;

    // Passwords stay out of whatever prints a command.
    public override string ToString() => nameof(ChoosePassword);
}

public sealed class ChoosePasswordHandler(ConductDb db, UserManager<Account> accounts, PasswordTokens tokens, SessionDesk sessions, AuditTrail audit, TimeProvider clock) : ICommandHandler<ChoosePassword>
{
    public async Task HandleAsync(ChoosePassword command, Actor actor, CancellationToken ct)
    {
        var account = await accounts.FindByIdAsync(command.AccountId.ToString());
        Rule.Require(account is not null && await tokens.FitsAsync(account, command.Kind, command.Token), SecurityRules.LinkOver);
        if (await accounts.HasPasswordAsync(account!))
        {
            SecurityRules.RequireAccepted(await accounts.RemovePasswordAsync(account!));
        }

        account!.MustChangePassword = false;
        SecurityRules.RequireAccepted(await accounts.AddPasswordAsync(account, command.New));
        await sessions.EndAllAsync(account.Id, SessionEnd.PasswordChanged, keep: null, ct);
        audit.Append(actor, AuditKinds.PasswordChosen, new { account.UserName, command.Kind }, $"{nameof(Account)}/{account.Id}");
        db.Notifications.AddRange(PasswordChosenNotification.Instance.To(account, clock.GetUtcNow(), account.UserName));
    }
}
