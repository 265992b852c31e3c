using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>Approves one decision, or like ones in one go: all of them or none.</summary>
public sealed record ApprovePenalties(IReadOnlyList<PickedDecision> Picked, string? Comment) : ICommand
{
    public ApprovePenalties(Guid decisionId, int version, string? comment)
        : this([new(decisionId, version)], comment)
    {
    }

    public static Permission Requires => Permission.ApprovePenalties;
}

/// <summary>A decision as the page showed it.</summary>
public sealed record PickedDecision(Guid DecisionId, int Version);

public sealed class ApprovePenaltiesHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ApprovePenalties>
{
    public async Task HandleAsync(ApprovePenalties command, Actor actor, CancellationToken ct)
    {
        List<(PenaltyDecision Decision, CaseFile CaseFile)> batch = [];
        foreach (var (id, version) in command.Picked.Distinct())
        {
            batch.Add(await db.GetDecisionAsync(id, version, actor, ApprovePenalties.Requires, ct));
        }

        LikeDecisions.ApproveAll(batch, command.Comment, actor, clock.Now);
    }
}

public sealed record ReturnPenalty(Guid DecisionId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ApprovePenalties;
}

public sealed class ReturnPenaltyHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ReturnPenalty>
{
    public async Task HandleAsync(ReturnPenalty command, Actor actor, CancellationToken ct)
    {
        var (decision, caseFile) = await db.GetDecisionAsync(command.DecisionId, command.Version, actor, ReturnPenalty.Requires, ct);
        decision.Return(caseFile, command.Reason, actor, clock.Now);
    }
}

public sealed record RejectPenalty(Guid DecisionId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ApprovePenalties;
}

public sealed class RejectPenaltyHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RejectPenalty>
{
    public async Task HandleAsync(RejectPenalty command, Actor actor, CancellationToken ct)
    {
        var (decision, caseFile) = await db.GetDecisionAsync(command.DecisionId, command.Version, actor, RejectPenalty.Requires, ct);
        decision.Reject(caseFile, command.Reason, actor, clock.Now);
    }
}
