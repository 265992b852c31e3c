using System.Collections.Concurrent;
using Conduct.App.Data;
using Conduct.App.Jobs.LongWorks;
using Conduct.Domain.Kernel;
using Conduct.Tests.Features.Register;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Jobs.LongWorks;

/// <summary>Long work on the scheduler's real workers.</summary>
public sealed class LongWorkNodesTests
{
    private const int Works = 20;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TwoNodesOnPostgres_ShareTheWork_AndDoEachOnce()
    {
        Programs.Require(PostgresCluster.Programs, "PostgreSQL is not installed here");
        var (done, both) = (new ConcurrentQueue<(string What, int Node)>(), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await using var first = await SchedulerNode.OnNewAsync(DatabaseProvider.Postgres, Script(1).AddTo);
        await using var second = first.Beside(Script(2).AddTo);
        var actor = await AskerAsync(first.Host);
        await Task.WhenAll(first.StartAsync(), second.StartAsync());

        for (var number = 0; number < Works; number++)
        {
            await using var scope = (number % 2 == 0 ? first : second).Host.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<LongWorkDesk>().StartAsync<SampleWork, SampleRequest>(new($"{number}"), actor).ShouldBeDone();
        }

        await Until.HoldsAsync(() => first.Host.ReadAsync(async db => await db.LongWorks.CountAsync(work => work.State == LongWorkState.Done, Ct) == Works));
        Assert.Equal(Enumerable.Range(0, Works).Select(number => $"{number}").Order(StringComparer.Ordinal), done.Select(one => one.What).Order(StringComparer.Ordinal));
        Assert.Equal(2, done.Select(one => one.Node).Distinct().Count());

        // Nobody goes on before both nodes have begun one.
        SampleScript Script(int node) => new()
        {
            Work = async (request, _, ct) =>
            {
                done.Enqueue((request.What, node));
                if (done.Select(one => one.Node).Distinct().Count() == 2)
                {
                    both.TrySetResult();
                }

                await both.Task.WaitAsync(ct);
                return new LongWorkResult.Told(request.What);
            },
        };
    }

    [Fact]
    public async Task WorkOfAKilledNode_IsTakenOverByAnother()
    {
        Programs.Require(PostgresCluster.Programs, "PostgreSQL is not installed here");
        var script = new SampleScript();
        await using var killed = await SchedulerNode.OnNewAsync(DatabaseProvider.Postgres, new SampleScript().AddTo);
        await using var other = killed.Beside(script.AddTo);
        var actor = await AskerAsync(killed.Host);
        await using (var scope = killed.Host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<LongWorkDesk>().StartAsync<SampleWork, SampleRequest>(new("一"), actor).ShouldBeDone();
        }

        // It has taken the work, written that it is at it, and never says another word.
        using var connection = killed.Host.Services.GetRequiredService<Hangfire.JobStorage>().GetConnection();
        _ = connection.FetchNextJob([App.Jobs.Scheduler.SchedulerServers.LongWork], Ct);
        var id = await killed.Host.ReadAsync(db => db.LongWorks.Select(work => work.Id).SingleAsync(Ct));
        Assert.NotNull(await killed.Host.Services.GetRequiredService<LongWorkRows>().TakeAsync(id, Ct));
        await other.StartAsync();

        await Until.HoldsAsync(() => other.Host.ReadAsync(db => db.LongWorks.AnyAsync(work => work.State == LongWorkState.Done && work.Attempts == 2, Ct)));
        Assert.Equal(1, script.Runs);
    }

    private static async Task<Actor> AskerAsync(FeatureHost host)
    {
        var company = new Company();
        await host.SaveAsync(company.Rows);
        var account = await host.AccountAsync("方正", Role.Compliance, company.HeadOffice.Id, company.ComplianceOfficer.Id);
        return (await host.Services.GetRequiredService<App.Security.ActorLoader>().FindAsync(account, Ct))!;
    }
}
