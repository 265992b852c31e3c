using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Approvals.ApprovePenalties;

/// <summary>Approves like decisions in one go: all of them or none.</summary>
public sealed record ApprovePenalties(IReadOnlyList<PickedDecision> Picked, string? Comment) : ICommand
{
    public static Permission Requires => Permission.ApprovePenalties;
}

/// <summary>A decision as the list showed it.</summary>
public sealed record PickedDecision(Guid DecisionId, int Version);

public sealed class ApprovePenaltiesHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ApprovePenalties>
{
    public async Task HandleAsync(ApprovePenalties command, Actor by, CancellationToken ct)
    {
        List<(PenaltyDecision Decision, CaseFile CaseFile)> batch = [];
        foreach (var (id, version) in command.Picked.Distinct())
        {
            var decision = await db.PenaltyDecisions.VisibleTo(by, ApprovePenalties.Requires).GetAsync(id, version, ct);
            batch.Add((decision, await db.CaseFiles.GetAsync(decision.CaseFileId, ct)));
        }

        LikeDecisions.ApproveAll(batch, command.Comment, by, clock.Now);
    }
}
