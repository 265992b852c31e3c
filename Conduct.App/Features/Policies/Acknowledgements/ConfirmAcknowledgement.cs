using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

public sealed record ConfirmAcknowledgement(Guid AcknowledgementId, int Version) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class ConfirmAcknowledgementHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ConfirmAcknowledgement>
{
    public async Task HandleAsync(ConfirmAcknowledgement command, Actor actor, CancellationToken ct)
    {
        var acknowledgement = await db.PolicyAcknowledgements.OwnedBy(actor).GetAsync(command.AcknowledgementId, command.Version, ct);
        var version = await db.PolicyVersions.IgnoreAutoIncludes().AsNoTracking().SingleAsync(row => row.Id == acknowledgement.PolicyVersionId, ct);
        acknowledgement.Confirm(version, clock.Today, actor, clock.Now);
    }
}
