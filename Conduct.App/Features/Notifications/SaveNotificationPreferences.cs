using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Notifications;

/// <summary>One's own wishes.</summary>
/// <param name="Muted">Groups of which no mail is wanted.</param>
/// <param name="QuietFrom">Both or neither; in the organisation's zone.</param>
public sealed record SaveNotificationPreferences(IReadOnlyList<NotificationGroup> Muted, TimeOnly? QuietFrom, TimeOnly? QuietTo, bool DailyDigest) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class SaveNotificationPreferencesHandler(ConductDb db) : ICommandHandler<SaveNotificationPreferences>
{
    public async Task HandleAsync(SaveNotificationPreferences command, Actor actor, CancellationToken ct)
    {
        Rule.Require(actor.EmployeeId is not null, KernelRules.ActorIsNoEmployee);
        Rule.Require(!command.Muted.Any(group => group.IsMandatory()), NotificationRules.MandatoryGroup);
        Rule.Require(command.QuietFrom.HasValue == command.QuietTo.HasValue && (command.QuietFrom is null || command.QuietFrom != command.QuietTo), NotificationRules.QuietHoursIncomplete);
        Rule.Require(!command.DailyDigest || actor.Holds(Role.Manager), NotificationRules.DigestIsForManagers);
        var employee = actor.EmployeeId!.Value;
        var wishes = await db.NotificationPreferences.SingleOrDefaultAsync(row => row.EmployeeId == employee, ct)
            ?? db.NotificationPreferences.Add(new() { EmployeeId = employee }).Entity;
        (wishes.Muted, wishes.QuietFrom, wishes.QuietTo, wishes.DailyDigest) = ([.. command.Muted.Distinct().Order()], command.QuietFrom, command.QuietTo, command.DailyDigest);
    }
}
