using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training.Standing;

public sealed record EndStanding(Guid StandingId, int Version) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class EndStandingHandler(ConductDb db, TimeProvider clock) : ICommandHandler<EndStanding>
{
    public async Task HandleAsync(EndStanding command, Actor by, CancellationToken ct)
    {
        var standing = await db.StandingAssignments.VisibleTo(by).GetAsync(command.StandingId, command.Version, ct);
        standing.End(await db.Courses.GetAsync(standing.CourseId, ct), by, clock.GetUtcNow());
    }
}
