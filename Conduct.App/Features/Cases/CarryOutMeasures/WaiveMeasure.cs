using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases.CarryOutMeasures;

public sealed record WaiveMeasure(Guid DecisionId, int Version, Guid MeasureId, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class WaiveMeasureHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<WaiveMeasure>
{
    public async Task HandleAsync(WaiveMeasure command, Actor by, CancellationToken ct)
    {
        var (decision, _) = await db.GetDecisionAsync(command.DecisionId, command.Version, by, WaiveMeasure.Requires, ct);
        decision.WaiveMeasure(command.MeasureId, command.Reason, by, clock.Now);
        await db.EndTrainingAsync(decision, command.MeasureId, command.Reason, by, clock.Now, ct);
    }
}
