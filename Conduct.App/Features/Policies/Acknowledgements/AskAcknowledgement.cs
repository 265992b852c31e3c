using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Policies;

/// <summary>Asks everyone of a unit and below to confirm the version in force, all in one transaction.</summary>
/// <param name="Version">Of the policy, as the page showed it.</param>
/// <param name="UnitId">The top unit for everyone.</param>
/// <param name="Days">Calendar days each has.</param>
public sealed record AskAcknowledgement(Guid PolicyId, int Version, Guid VersionId, Guid UnitId, int Days) : ICommand
{
    public static Permission Requires => Permission.ManagePolicies;
}

public sealed class AskAcknowledgementHandler(ConductDb db, AcknowledgementRoll roll, OrganisationClock clock) : ICommandHandler<AskAcknowledgement>
{
    public async Task HandleAsync(AskAcknowledgement command, Actor actor, CancellationToken ct)
    {
        var policy = await db.Policies.GetAsync(command.PolicyId, command.Version, ct);
        var unit = await db.OrgUnits.VisibleTo(actor, AskAcknowledgement.Requires).GetAsync(command.UnitId, ct);
        var gap = await roll.GapAsync(command.VersionId, unit.Id, await db.OrgTreeAsync(ct), ct);
        roll.Fill(gap, policy.AskAcknowledgement(command.VersionId, (unit.Id, unit.Name), command.Days, gap.Count, clock.Today, actor, clock.Now), actor);
    }
}
