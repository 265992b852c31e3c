using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SignIn;

/// <summary>The actor has signed in.</summary>
/// <param name="Browser">What its owner calls it.</param>
/// <param name="Address">Where from.</param>
public sealed record BeginSession(Guid SessionId, string Browser, string Address) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class BeginSessionHandler(ConductDb db, SessionDesk sessions, AuditTrail audit) : ICommandHandler<BeginSession>
{
    public async Task HandleAsync(BeginSession command, Actor actor, CancellationToken ct)
    {
        var account = await db.Users.SingleOrDefaultAsync(row => row.Id == actor.AccountId, ct) ?? throw new NotFoundException(nameof(Account));
        await sessions.BeginAsync(command.SessionId, account, command.Browser, ct);
        audit.Append(actor, AuditKinds.SignedIn, new { account.UserName, command.Browser, command.Address }, $"{nameof(Account)}/{account.Id}");
    }
}

/// <summary>The actor signs out in this session, in all its tabs.</summary>
public sealed record SignOut(Guid SessionId) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class SignOutHandler(SessionDesk sessions, AuditTrail audit) : ICommandHandler<SignOut>
{
    public async Task HandleAsync(SignOut command, Actor actor, CancellationToken ct)
    {
        if (await sessions.EndAsync(actor.AccountId, command.SessionId, SessionEnd.SignedOut, ct))
        {
            audit.Append(actor, AuditKinds.SignedOut, new { }, $"{nameof(Account)}/{actor.AccountId}");
        }
    }
}
