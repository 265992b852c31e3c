using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;

namespace Conduct.App.Features.Training;

/// <summary>From now on whoever belongs to the audience gets the course by itself.</summary>
public sealed record MakeStanding(Guid StandingId, Guid CourseId, StandingAudience Audience, Guid? UnitId, string? Post, int? JoinedWithinDays, int Days) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class MakeStandingHandler(ConductDb db, TimeProvider clock) : ICommandHandler<MakeStanding>
{
    public async Task HandleAsync(MakeStanding command, Actor actor, CancellationToken ct)
    {
        var course = await db.Courses.VisibleTo(actor).GetAsync(command.CourseId, ct);
        db.Add(StandingAssignment.Make(
            command.StandingId, course, command.Audience, command.UnitId, command.Post, command.JoinedWithinDays, command.Days, actor, clock.GetUtcNow()));
    }
}

public sealed record EndStanding(Guid StandingId, int Version) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class EndStandingHandler(ConductDb db, TimeProvider clock) : ICommandHandler<EndStanding>
{
    public async Task HandleAsync(EndStanding command, Actor actor, CancellationToken ct)
    {
        var standing = await db.StandingAssignments.VisibleTo(actor).GetAsync(command.StandingId, command.Version, ct);
        standing.End(await db.Courses.GetAsync(standing.CourseId, ct), actor, clock.GetUtcNow());
    }
}
