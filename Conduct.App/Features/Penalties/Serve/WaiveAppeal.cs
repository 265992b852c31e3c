using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Penalties;

/// <summary>HR records that the subject gave up the appeal in writing: deductions wait no longer (rule 26).</summary>
public sealed record WaiveAppeal(Guid DecisionId, int Version, string? Note) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class WaiveAppealHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<WaiveAppeal>
{
    public async Task HandleAsync(WaiveAppeal command, Actor actor, CancellationToken ct)
    {
        var (decision, caseFile) = await db.GetDecisionAsync(command.DecisionId, command.Version, actor, WaiveAppeal.Requires, ct);
        decision.WaiveAppeal(caseFile, command.Note, clock.Today, actor, clock.Now);
    }
}
