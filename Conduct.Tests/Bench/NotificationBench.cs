using System.Diagnostics;
using System.Globalization;
using Conduct.App.Platform.Calendar;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Dispatch;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Bench;

/// <summary>10,000 notifications are dispatched; one sweep looks through 100,000 open items of which one in a hundred is due. What it adds it takes away again.</summary>
public sealed class NotificationBench(BenchHost host)
{
    private const int Notices = 10_000;
    private const int StillDue = 100_000;
    private const int Due = StillDue / 100;
    private static readonly int Marker = -4711;

    public async Task<IReadOnlyList<BenchLine>> RunAsync()
    {
        var started = TimeProvider.System.GetUtcNow();
        try
        {
            return [await DispatchAsync(), .. await SweepAsync()];
        }
        finally
        {
            await using var db = await host.OpenAsync();
            await db.WrittenReviews.Where(row => row.Version == Marker).ExecuteDeleteAsync();
            await db.Notifications.Where(row => row.CreatedAt >= started).ExecuteDeleteAsync();
        }
    }

    private async Task<BenchLine> DispatchAsync()
    {
        var dispatcher = host.Get<NotificationDispatcher>();
        await dispatcher.RunAsync(default);
        await using (var db = await host.OpenAsync())
        {
            var people = await db.Employees.OrderBy(person => person.Id).Select(person => person.Id).Take(2000).ToListAsync();
            var now = TimeProvider.System.GetUtcNow();
            db.Notifications.AddRange(Enumerable.Range(0, Notices).SelectMany(turn =>
                new NotificationDraft(NotificationKinds.Of("PenaltyApproved"), NewId.Next(), new("PenaltyApproved"), null, new("C-2026-000001"), [people[turn % people.Count]]).Rows(now)));
            await db.CommitAsync();
        }

        var begun = Stopwatch.GetTimestamp();
        var passed = await dispatcher.RunAsync(default);
        return BenchLine.Once($"dispatch of {passed} notifications to in-app", Stopwatch.GetElapsedTime(begun).TotalSeconds, "s");
    }

    private async Task<IReadOnlyList<BenchLine>> SweepAsync()
    {
        var sweep = host.Get<ReminderSweep>();
        await sweep.RunAsync(default);
        await FillAsync();
        var before = await SaidAsync();
        using var statements = new StatementCount();
        var begun = Stopwatch.GetTimestamp();
        await sweep.RunAsync(default);
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        var sent = statements.Count;
        return
        [
            BenchLine.Once($"reminder sweep over {StillDue} open items, {await SaidAsync() - before} reminders", seconds, "s"),
            BenchLine.Once("queries of that sweep, with what saying it takes", sent, ""),
            BenchLine.Once($"queries of the next sweep, which finds the same {DeadlineKinds.All.Count} kinds and nothing unsaid", await QueriesAsync(sweep), ""),
        ];
    }

    private static async Task<int> QueriesAsync(ReminderSweep sweep)
    {
        using var statements = new StatementCount();
        await sweep.RunAsync(default);
        return statements.Count;
    }

    private async Task<int> SaidAsync()
    {
        await using var db = await host.OpenAsync();
        return await db.Notifications.CountAsync(row => row.Deadline != null);
    }

    // Copies of the history's reviews, owed again.
    private async Task FillAsync()
    {
        await using var db = await host.OpenAsync();
        var today = host.Get<OrganisationClock>().Today;
        var columns = await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM pragma_table_info('WrittenReviews')").ToListAsync();
        var values = columns.Select(column => column switch
        {
            "Id" => "hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))",
            "Status" => "'Assigned'",
            "Version" => Marker.ToString(CultureInfo.InvariantCulture),
            "DueOn" => $"CASE WHEN turn.i <= {Due} THEN '{today.AddDays(3):yyyy-MM-dd}' ELSE '{today.AddDays(30):yyyy-MM-dd}' END",
            _ => $"source.\"{column}\"",
        });
        var sql = $"""
            WITH RECURSIVE turn(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM turn WHERE i < {StillDue}),
            source AS (SELECT *, row_number() OVER (ORDER BY "Id") - 1 AS k FROM "WrittenReviews" WHERE "Status" = 'Accepted')
            INSERT INTO "WrittenReviews" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", values)} FROM turn JOIN source ON source.k = turn.i % (SELECT count(*) FROM source)
            """;
        await db.Database.ExecuteSqlRawAsync(sql);
    }
}
