using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Work.Items;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Deadlines;

/// <summary>Looks through every kind for items about which something is left to be said, and has it said.</summary>
public sealed class ReminderSweep(IDbContextFactory<ConductDb> databases, WorkingDays workingDays, OrganisationClock clock, IServiceScopeFactory scopes)
{
    private const int BatchSize = 250;

    /// <summary>One bad item must not keep the others from their reminders: what failed is reported at the end.</summary>
    /// <exception cref="AggregateException">Some reminders could not be said; all others were.</exception>
    public async Task RunAsync(CancellationToken ct)
    {
        var failures = new List<Exception>();
        foreach (var kind in DeadlineKinds.All)
        {
            foreach (var some in (await DueAsync(kind, ct)).Chunk(BatchSize))
            {
                await SendAsync(kind, some, failures, ct);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }

    private async Task<List<Guid>> DueAsync(DeadlineKind kind, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var scope = new WorkScope(db, clock, workingDays, ct) { Until = kind.Plan.Horizon(clock.Today) };
        var calendar = await scope.CalendarAsync();
        var reached = (await kind.OpenAsync(scope, ct)).Where(item => kind.Plan.Owed(item.Term!, clock.Today, calendar, []).Count > 0).ToList();
        var due = new List<Guid>();
        foreach (var some in reached.Chunk(BatchSize * 4))
        {
            var said = (await SentReminder.AboutAsync(db, [.. some.Select(item => item.Id)], ct)).ToLookup(row => row.ItemId, row => row.Step);
            due.AddRange(some.Where(item => kind.Plan.Owed(item.Term!, clock.Today, calendar, said[item.Id]).Count > 0).Select(item => item.Id));
        }

        return due;
    }

    // Another node may be saying the same: then look again, one by one.
    private async Task SendAsync(DeadlineKind kind, Guid[] some, List<Exception> failures, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        try
        {
            if (await scopes.RunAsSystemAsync(new SendReminders(kind.Code, some)) is Outcome.Done)
            {
                return;
            }
        }
        catch (Exception error) when (some.Length == 1)
        {
            failures.Add(error);
        }
        catch
        {
            // Each alone: only the bad one fails.
        }

        foreach (var id in some.Length > 1 ? some : [])
        {
            await SendAsync(kind, [id], failures, ct);
        }
    }
}
