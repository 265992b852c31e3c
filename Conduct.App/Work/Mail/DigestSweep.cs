using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Mail;

/// <summary>Has the mail of the day written for every manager who wants it, from half past eight on working days.</summary>
public sealed class DigestSweep(IDbContextFactory<ConductDb> databases, MailSettings settings, MailReaders readers, WorkingDays workingDays, OrganisationClock clock, IServiceScopeFactory scopes)
{
    /// <summary>In the organisation's zone; a run missed then is made up on the same day.</summary>
    public static readonly TimeOnly From = new(8, 30);

    /// <exception cref="AggregateException">Some could not be written; all others were.</exception>
    public async Task RunAsync(CancellationToken ct)
    {
        if (!settings.IsOn || TimeOnly.FromDateTime(clock.LocalOf(clock.Now)) < From || !(await workingDays.CalendarAsync(ct)).IsWorkingDay(clock.Today))
        {
            return;
        }

        var failures = new List<Exception>();
        foreach (var manager in await ManagersAsync(ct))
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                // When another node was faster the outcome says so, and that is as well.
                await scopes.RunAsSystemAsync(new WriteDigest(manager, clock.Today));
            }
            catch (Exception error)
            {
                failures.Add(error);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }

    private async Task<IReadOnlyList<Guid>> ManagersAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await readers.OfDigestAsync(db, ct);
    }
}
