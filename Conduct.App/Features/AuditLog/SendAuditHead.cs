using Conduct.App.Data;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.AuditLog;

/// <summary>Tells compliance the head of the audit chain, once a day whatever restarts.</summary>
public sealed record SendAuditHead(DateOnly Day, SentHead Head) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class SendAuditHeadHandler(ConductDb db, RoleHolders holders, OrganisationClock clock) : ICommandHandler<SendAuditHead>
{
    // There is one chain.
    private static readonly Guid Chain = new("a0d17c4a-1000-7000-8000-000000000001");

    public async Task HandleAsync(SendAuditHead command, Actor actor, CancellationToken ct)
    {
        var step = new StepKey(AuditHeadNotification.Kind.Code, Day: command.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var told = await db.Notifications.Where(row => row.ItemId == Chain && row.Step == step).Select(row => row.RecipientEmployeeId).ToListAsync(ct);
        var readers = (await holders.HoldersAsync(db, Role.Compliance, ct)).Except(told);
        foreach (var row in new NotificationDraft(AuditHeadNotification.Kind, Chain, step, null, new(command.Head.ToString()), readers).Rows(clock.Now))
        {
            // It is for the file, not to be acted on: the bell stays silent, the mail goes out.
            row.ReadAt = clock.Now;
            db.Notifications.Add(row);
        }
    }
}
