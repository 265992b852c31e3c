using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training.Sessions;

/// <summary>It does not take place.</summary>
public sealed record CancelSession(Guid SessionId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class CancelSessionHandler(ConductDb db, TimeProvider clock) : ICommandHandler<CancelSession>
{
    public async Task HandleAsync(CancelSession command, Actor by, CancellationToken ct)
    {
        var session = await db.TrainingSessions.VisibleTo(by).GetAsync(command.SessionId, command.Version, ct);
        session.Cancel(await db.Courses.GetAsync(session.CourseId, ct), command.Reason, by, clock.GetUtcNow());
    }
}
