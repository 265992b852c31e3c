using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>Keeps what the union said before a termination is decided (rule 15).</summary>
public sealed record HearUnion(Guid DecisionId, int Version, UnionHearing Hearing) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class HearUnionHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<HearUnion>
{
    public async Task HandleAsync(HearUnion command, Actor actor, CancellationToken ct)
    {
        var (decision, caseFile) = await db.GetDecisionAsync(command.DecisionId, command.Version, actor, HearUnion.Requires, ct);
        decision.HearUnion(caseFile, command.Hearing, clock.Today, actor, clock.Now);
    }
}
