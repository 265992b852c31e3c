using System.Diagnostics;
using Conduct.App.Features.Cases;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Reviews;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Bench;

/// <summary>Commands through the runner, each on a case of its own; beside each one what the disk takes for a flush, which no command can be quicker than.</summary>
public sealed class CommandBench(BenchHost host, DiskFlush disk)
{
    private const int Times = 60;
    private const int WarmUps = 50;

    public async Task<IReadOnlyList<BenchLine>> RunAsync() => [.. await FileAsync(), .. await ApproveAsync(), .. await SubmitAsync()];

    private async Task<IReadOnlyList<BenchLine>> FileAsync()
    {
        var by = await host.ActorAsync("hr");
        await using var db = await host.OpenAsync();
        var clause = await db.PolicyVersions.Where(version => version.InForceTo == null).SelectMany(version => version.Clauses).FirstAsync(one => one.Code == "5.2");
        var people = await db.Employees.Where(person => person.LeftOn == null).OrderByDescending(person => person.Id).Select(person => person.Id).Take(Times + WarmUps).ToListAsync();
        var yesterday = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-1);
        var drafts = new List<Guid>();
        foreach (var person in people)
        {
            var id = NewId.Next();
            await host.RunAsync(new SaveCaseDraft(id, DraftOf(person, clause.Id, yesterday)), by);
            drafts.Add(id);
        }

        return await BesideFlushAsync("file a case", Times, turn => host.RunAsync(new FileCase(drafts[turn], 1), by));
    }

    private async Task<IReadOnlyList<BenchLine>> ApproveAsync()
    {
        await using var db = await host.OpenAsync();
        var waiting = await db.PenaltyDecisions.AsNoTracking()
            .Where(decision => decision.Status == DecisionStatus.PendingApproval)
            .OrderByDescending(decision => decision.Id)
            .Take(Times + WarmUps)
            .ToListAsync();
        var approvers = new List<Conduct.Domain.Kernel.Actor>();
        foreach (var step in waiting.Select(decision => decision.CurrentStep!))
        {
            approvers.Add(await host.ActorAsync(await db.RoleAssignments.Where(role => role.Role == step.Role && role.UnitId == step.UnitId).Select(role => role.AccountId).FirstAsync()));
        }

        return await BesideFlushAsync(
            "approve a penalty",
            waiting.Count - WarmUps,
            turn => host.RunAsync(new ApprovePenalties(waiting[turn].Id, waiting[turn].Version, null), approvers[turn]));
    }

    private async Task<IReadOnlyList<BenchLine>> SubmitAsync()
    {
        await using var db = await host.OpenAsync();
        var owed = await db.WrittenReviews.AsNoTracking()
            .Where(review => review.Status == ReviewStatus.Assigned)
            .OrderByDescending(review => review.Id)
            .Take(Times + WarmUps)
            .ToListAsync();
        var text = new string('检', 40);
        return await BesideFlushAsync(
            "submit a written review",
            owed.Count - WarmUps,
            turn => host.RunAsync(new SubmitReview(owed[turn].Id, owed[turn].Version, new ReviewText(text, text, text, text, text, text)), AuthorOf(owed[turn])));
    }

    private async Task<IReadOnlyList<BenchLine>> BesideFlushAsync(string what, int count, Func<int, Task> act)
    {
        var (flushes, commands) = (new List<double>(), new List<double>());
        for (var turn = 0; turn < WarmUps + count; turn++)
        {
            var flush = disk.Measure();
            var started = Stopwatch.GetTimestamp();
            await act(turn);
            if (turn >= WarmUps)
            {
                flushes.Add(flush);
                commands.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        return count <= 0 ? [new(what, "—", "—", "0")] : [BenchLine.Of(what, commands), BenchLine.Of("· a flush of the disk beside it", flushes), BenchLine.Above("· median above the flush", commands, flushes)];
    }

    private static Conduct.Domain.Kernel.Actor AuthorOf(WrittenReview review) =>
        new(NewId.Next(), review.EmployeeId, "bench", [], new HashSet<Guid>());

    private static CaseDraft DraftOf(Guid person, Guid clause, DateOnly day) => new()
    {
        OccurredOn = day,
        FoundOn = day,
        Channel = DiscoveryChannel.RoutineCheck,
        Place = "营业厅",
        Narrative = "员工擅自脱岗四十分钟，期间有客户等候，未办理请假手续。",
        Subjects = [new SubjectDraft(person, [clause])],
    };
}
