using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases.DecidePenalty;

public sealed record ApprovePenalty(Guid DecisionId, int Version, string? Comment) : ICommand
{
    public static Permission Requires => Permission.ApprovePenalties;
}

public sealed class ApprovePenaltyHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ApprovePenalty>
{
    public async Task HandleAsync(ApprovePenalty command, Actor by, CancellationToken ct)
    {
        var (decision, caseFile) = await db.GetDecisionAsync(command.DecisionId, command.Version, by, ApprovePenalty.Requires, ct);
        decision.Approve(caseFile, command.Comment, by, clock.Now);
    }
}
