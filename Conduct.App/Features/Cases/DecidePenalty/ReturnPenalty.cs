using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases.DecidePenalty;

public sealed record ReturnPenalty(Guid DecisionId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ApprovePenalties;
}

public sealed class ReturnPenaltyHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ReturnPenalty>
{
    public async Task HandleAsync(ReturnPenalty command, Actor by, CancellationToken ct)
    {
        var (decision, caseFile) = await db.GetDecisionAsync(command.DecisionId, command.Version, by, ReturnPenalty.Requires, ct);
        decision.Return(caseFile, command.Reason, by, clock.Now);
    }
}
