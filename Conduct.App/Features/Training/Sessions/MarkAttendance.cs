using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Sessions;

/// <summary>The trainer ticks who is there. Somebody may sign in at the same moment, so there is no version.</summary>
public sealed record MarkAttendance(Guid SessionId, Guid EmployeeId, Attendance Attendance) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class MarkAttendanceHandler(ConductDb db, TimeProvider clock) : ICommandHandler<MarkAttendance>
{
    public async Task HandleAsync(MarkAttendance command, Actor by, CancellationToken ct)
    {
        var session = await db.TrainingSessions.VisibleTo(by).GetAsync(command.SessionId, ct);
        session.Mark(command.EmployeeId, command.Attendance, by, clock.GetUtcNow());
    }
}
