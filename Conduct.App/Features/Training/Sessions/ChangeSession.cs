using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Sessions;

/// <summary>Another time, place or trainer.</summary>
public sealed record ChangeSession(Guid SessionId, int Version, SessionPlan Plan) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class ChangeSessionHandler(ConductDb db, TimeProvider clock) : ICommandHandler<ChangeSession>
{
    public async Task HandleAsync(ChangeSession command, Actor by, CancellationToken ct)
    {
        var session = await db.TrainingSessions.VisibleTo(by).GetAsync(command.SessionId, command.Version, ct);
        session.Change(await db.NameTrainerAsync(command.Plan, ct), by, clock.GetUtcNow());
    }
}
