using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases.CarryOutMeasures;

/// <summary>Ticks off a training or sanction.</summary>
public sealed record CarryOutMeasure(Guid DecisionId, int Version, Guid MeasureId, string? Note) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class CarryOutMeasureHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<CarryOutMeasure>
{
    public async Task HandleAsync(CarryOutMeasure command, Actor by, CancellationToken ct)
    {
        var (decision, _) = await db.GetDecisionAsync(command.DecisionId, command.Version, by, CarryOutMeasure.Requires, ct);
        decision.CarryOut(command.MeasureId, command.Note, by, clock.Now);
        await db.EndTrainingAsync(decision, command.MeasureId, command.Note, by, clock.Now, ct);
    }
}
