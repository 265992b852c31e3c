using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Work.Deliveries;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Mail;

/// <summary>A manager's mail of the day, once whatever restarts; where nothing waits it is noted as not needed.</summary>
public sealed record WriteDigest(Guid ManagerId, DateOnly Day) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class WriteDigestHandler(ConductDb db, DigestReading digests, OrganisationClock clock) : ICommandHandler<WriteDigest>
{
    public async Task HandleAsync(WriteDigest command, Actor actor, CancellationToken ct)
    {
        var digest = NewDelivery.Digest(command.ManagerId, command.Day, clock.Now);
        if (await db.Deliveries.AnyAsync(row => row.Key == digest.Key, ct))
        {
            return;
        }

        digest.Status = (await digests.ReadAsync(db, command.ManagerId, ct)).Count > 0 ? DeliveryStatus.Waiting : DeliveryStatus.Dropped;
        db.Deliveries.Add(digest);
    }
}
