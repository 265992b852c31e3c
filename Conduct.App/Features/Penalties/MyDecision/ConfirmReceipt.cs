using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Penalties;

/// <summary>The subject confirms that the decision reached them; that is no agreement with it.</summary>
public sealed record ConfirmReceipt(Guid DecisionId, int Version) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class ConfirmReceiptHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ConfirmReceipt>
{
    public async Task HandleAsync(ConfirmReceipt command, Actor actor, CancellationToken ct)
    {
        var decision = await db.PenaltyDecisions.OwnedBy(actor).GetAsync(command.DecisionId, command.Version, ct);
        decision.ConfirmReceipt(clock.Today, actor, clock.Now);
    }
}
