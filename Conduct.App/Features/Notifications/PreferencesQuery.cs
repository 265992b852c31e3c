using Conduct.App.Data;
using Conduct.App.Work.Mail;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Notifications;

/// <summary>One's own wishes, and what mail there is to wish for.</summary>
public sealed class PreferencesQuery(IDbContextFactory<ConductDb> databases, MailSettings mail)
{
    /// <returns>Null for an account without an employee.</returns>
    public async Task<PreferencesView?> ReadAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var own = await db.Employees.Where(employee => employee.Id == actor.EmployeeId)
            .Select(employee => new { employee.Email, Wishes = db.Set<NotificationPreference>().FirstOrDefault(wishes => wishes.EmployeeId == employee.Id) })
            .SingleOrDefaultAsync(ct);
        return own is null ? null
            : new(mail.IsOn, own.Email, actor.Holds(Role.Manager), own.Wishes?.Muted ?? [], own.Wishes?.QuietFrom, own.Wishes?.QuietTo, own.Wishes?.DailyDigest == true);
    }
}

/// <param name="MailIsOn">Whether this installation sends mail at all.</param>
/// <param name="Address">Where it goes; null when the staff record has none.</param>
/// <param name="IsManager">Whether the daily digest is on offer.</param>
public sealed record PreferencesView(bool MailIsOn, string? Address, bool IsManager, IReadOnlyList<NotificationGroup> Muted, TimeOnly? QuietFrom, TimeOnly? QuietTo, bool DailyDigest);
