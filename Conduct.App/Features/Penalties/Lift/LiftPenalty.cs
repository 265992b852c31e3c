using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Penalties;

/// <summary>Lifts a penalty whose influence period is over; one that changed meanwhile waits for the next run.</summary>
public sealed record LiftPenalty(Guid DecisionId) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class LiftPenaltyHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<LiftPenalty>
{
    public async Task HandleAsync(LiftPenalty command, Actor actor, CancellationToken ct) =>
        (await db.PenaltyDecisions.GetAsync(command.DecisionId, ct)).Lift(clock.Today, actor, clock.Now);
}
