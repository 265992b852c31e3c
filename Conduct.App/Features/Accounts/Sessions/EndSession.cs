using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Accounts;

/// <summary>Ends one of the actor's own sessions, in all its tabs.</summary>
public sealed record EndSession(Guid SessionId) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class EndSessionHandler(SessionDesk sessions, AuditTrail audit) : ICommandHandler<EndSession>
{
    public async Task HandleAsync(EndSession command, Actor actor, CancellationToken ct)
    {
        if (!await sessions.EndAsync(actor.AccountId, command.SessionId, SessionEnd.Elsewhere, ct))
        {
            throw new NotFoundException(nameof(AccountSession));
        }

        audit.Append(actor, AuditKinds.SessionsEnded, new { Count = 1 }, AccountReading.Target(actor.AccountId));
    }
}

/// <summary>Ends the actor's own sessions but this one.</summary>
public sealed record EndOtherSessions(Guid Kept) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class EndOtherSessionsHandler(SessionDesk sessions, AuditTrail audit) : ICommandHandler<EndOtherSessions>
{
    public async Task HandleAsync(EndOtherSessions command, Actor actor, CancellationToken ct)
    {
        var count = await sessions.EndAllAsync(actor.AccountId, SessionEnd.Elsewhere, command.Kept, ct);
        audit.Append(actor, AuditKinds.SessionsEnded, new { Count = count }, AccountReading.Target(actor.AccountId));
    }
}

/// <summary>Ends the sessions of an account the actor looks after.</summary>
/// <param name="SessionId">Null for all.</param>
public sealed record EndSessionsOf(Guid AccountId, Guid? SessionId) : ICommand
{
    public static Permission Requires => Permission.ManageAccounts;
}

public sealed class EndSessionsOfHandler(ConductDb db, SessionDesk sessions, AuditTrail audit) : ICommandHandler<EndSessionsOf>
{
    public async Task HandleAsync(EndSessionsOf command, Actor actor, CancellationToken ct)
    {
        var account = await db.GetAccountAsync(command.AccountId, actor, ct);
        var count = command.SessionId is { } one
            ? await sessions.EndAsync(account.Id, one, SessionEnd.Administrator, ct) ? 1 : 0
            : await sessions.EndAllAsync(account.Id, SessionEnd.Administrator, keep: null, ct);
        if (count == 0)
        {
            throw new ConflictException(nameof(AccountSession));
        }

        audit.Append(actor, AuditKinds.SessionsEnded, new { account.UserName, Count = count }, AccountReading.Target(account.Id));
    }
}
