using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases.DecidePenalty;

public sealed record RejectPenalty(Guid DecisionId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ApprovePenalties;
}

public sealed class RejectPenaltyHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RejectPenalty>
{
    public async Task HandleAsync(RejectPenalty command, Actor by, CancellationToken ct)
    {
        var (decision, caseFile) = await db.GetDecisionAsync(command.DecisionId, command.Version, by, RejectPenalty.Requires, ct);
        decision.Reject(caseFile, command.Reason, by, clock.Now);
    }
}
