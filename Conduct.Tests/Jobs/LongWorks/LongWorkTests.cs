using Conduct.App.Data;
using Conduct.App.Jobs.LongWorks;
using Conduct.App.Jobs.Scheduler;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Jobs.LongWorks;

public sealed class LongWorkTests
{
    private static readonly TimeSpan Lease = new SchedulerSettings().Lease;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Work_Waits_SaysHowFarItIs_AndEndsWithWhatCameOfIt(DatabaseProvider provider)
    {
        await using var stage = await LongWorkStage.StartAsync(provider);
        var (reached, go) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        stage.Script.Work = async (request, run, _) =>
        {
            run.Report(3, 10);
            reached.SetResult();
            await go.Task;
            run.Report(10, 10);
            return new LongWorkResult.Told($"{request.What}完成");
        };
        var id = await stage.AskAsync("名册");
        Assert.Equal((LongWorkState.Waiting, null), ((await stage.SeenAsync())[0].State, (await stage.SeenAsync())[0].Total));

        var running = stage.RunAsync(id);
        await reached.Task;
        stage.Host.Clock.Advance(LongWorkWorker.Beat);
        await Until.HoldsAsync(async () => (await stage.SeenAsync())[0] is { State: LongWorkState.Running, Done: 3, Total: 10 });
        go.SetResult();
        await running;

        var seen = Assert.Single(await stage.SeenAsync());
        Assert.Equal((LongWorkState.Done, "样例", "名册完成", 10L), (seen.State, seen.Kind, seen.Said, seen.Done));
    }

    [Theory, BothDatabases]
    public async Task File_IsSealed_AndReadBackByItsOwnerAlone(DatabaseProvider provider)
    {
        await using var stage = await LongWorkStage.StartAsync(provider);
        var bytes = Enumerable.Range(0, 200_000).Select(index => (byte)index).ToArray();
        stage.Script.Work = (_, _, _) => Task.FromResult<LongWorkResult>(new LongWorkResult.File(new MemoryStream(bytes), "台账.xlsx", "{}"));
        var id = await stage.AskAsync();
        await stage.RunAsync(id);

        var (work, _) = (await stage.FileAsync(id, await stage.ActorAsync()))!.Value;
        await using var file = stage.Host.Services.GetRequiredService<LongWorkFiles>().Open(work);
        var read = new MemoryStream();
        await file.CopyToAsync(read, Ct);

        Assert.Equal(bytes, read.ToArray());
        Assert.Equal("台账.xlsx", work.FileName);
        var kept = Assert.Single(Directory.EnumerateFiles(stage.Host.Database.Directory.File("results")));
        Assert.True((await File.ReadAllBytesAsync(kept, Ct)).AsSpan().IndexOf(bytes.AsSpan(0, 64)) < 0);
        var stranger = Actors.Compliance;
        Assert.Null(await stage.FileAsync(id, stranger));
        Assert.Empty(await stage.SeenAsync(stranger));
    }

    [Theory, BothDatabases]
    public async Task SameWork_AskedForTwice_IsDoneOnce(DatabaseProvider provider)
    {
        await using var stage = await LongWorkStage.StartAsync(provider);
        var id = await stage.AskAsync();
        await stage.AskAsync();
        Assert.Single(await stage.RowsAsync());

        await Task.WhenAll(stage.RunAsync(id), stage.RunAsync(id));
        await stage.RunAsync(id);

        Assert.Equal(1, stage.Script.Runs);
        await stage.AskAsync("二");
        await stage.AskAsync();
        Assert.Equal(3, (await stage.RowsAsync()).Count);
    }

    [Theory, BothDatabases]
    public async Task Handler_TakesTheRequestOnce_AndOnlyFromWhoMayAsk(DatabaseProvider provider)
    {
        await using var stage = await LongWorkStage.StartAsync(provider);
        var actor = await stage.ActorAsync();

        await stage.Host.RunAsync(new StartLongWork(NewId.Next(), nameof(SampleWork), """{"What":"一"}"""), actor).ShouldBeDone();
        await stage.Host.RunAsync(new StartLongWork(NewId.Next(), nameof(SampleWork), """{"What":"一"}"""), actor).ShouldBeDone();
        await stage.Host.RunAsync(new StartLongWork(NewId.Next(), "NoSuchWork", "{}"), actor).ShouldBeNotFound();
        await stage.Host.RunAsync(new StartLongWork(NewId.Next(), nameof(SampleWork), "{}"), Actors.Employee).ShouldBeNotFound();

        Assert.Single(await stage.RowsAsync());
    }

    [Fact]
    public async Task Failure_IsShownWithAReference_AndARuleByItsText()
    {
        await using var stage = await LongWorkStage.StartAsync();
        stage.Script.Work = (request, _, _) => request.What == "坏" ? throw new FormatException("张伟") : throw new RuleBrokenException(KernelRules.ReasonMissing);
        await stage.RunAsync(await stage.AskAsync("坏"));
        stage.Host.Clock.Advance(TimeSpan.FromSeconds(1));
        await stage.RunAsync(await stage.AskAsync("不合规"));

        var seen = await stage.SeenAsync();
        Assert.All(seen, work => Assert.Equal(LongWorkState.Failed, work.State));
        Assert.Equal((DomainTexts.Of(new Outcome.Refused(KernelRules.ReasonMissing, [])), null), (seen[0].Said, seen[0].Reference));
        Assert.Matches("^[0-9A-F]{8}$", seen[1].Reference);
        Assert.Null(seen[1].Said);
    }

    [Fact]
    public async Task RoleTakenAwayMeanwhile_StopsWorkAndFile()
    {
        await using var stage = await LongWorkStage.StartAsync();
        stage.Script.Work = (_, _, _) => Task.FromResult<LongWorkResult>(new LongWorkResult.File(new MemoryStream([1]), "a.xlsx", null));
        var (done, waiting) = (await stage.AskAsync("一"), await stage.AskAsync("二"));
        await stage.RunAsync(done);
        await stage.Host.ReadAsync(db => db.Set<App.Security.RoleAssignment>().ExecuteDeleteAsync(Ct));

        await stage.RunAsync(waiting);

        Assert.Equal(1, stage.Script.Runs);
        Assert.Equal((LongWorkState.Failed, DomainTexts.Of(new Outcome.Forbidden())), (await stage.RowsAsync()).Where(work => work.Id == waiting).Select(work => (work.State, work.Said!)).Single());
        Assert.Null(await stage.FileAsync(done, await stage.ActorAsync()));
        Assert.Empty(await stage.SeenAsync());
    }

    [Theory, BothDatabases]
    public async Task WorkOfAKilledProcess_IsTakenOver_AndTheOldWorkerSpoilsNothing(DatabaseProvider provider)
    {
        await using var stage = await LongWorkStage.StartAsync(provider);
        var id = await stage.AskAsync();
        var rows = stage.Host.Services.GetRequiredService<LongWorkRows>();
        var dead = await rows.TakeAsync(id, Ct);
        Assert.Null(await rows.TakeAsync(id, Ct));
        Assert.Empty(await rows.FindLostAsync(Ct));
        stage.Host.Clock.Now += Lease + TimeSpan.FromSeconds(1);

        Assert.Equal([id], await rows.FindLostAsync(Ct));
        await stage.RunAsync(id);

        Assert.False(await rows.KeepAsync(dead!, 5, 10, Ct));
        Assert.False(await rows.EndAsync(dead!, "样例", LongWorkEnd.Refused("迟到")));
        Assert.Equal((LongWorkState.Done, "一"), ((await stage.RowsAsync())[0].State, (await stage.RowsAsync())[0].Said));
        Assert.Empty(await rows.FindLostAsync(Ct));
    }

    [Fact]
    public async Task WorkThatKillsItsProcess_IsGivenUp()
    {
        await using var stage = await LongWorkStage.StartAsync();
        var id = await stage.AskAsync();
        var rows = stage.Host.Services.GetRequiredService<LongWorkRows>();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            Assert.NotNull(await rows.TakeAsync(id, Ct));
            stage.Host.Clock.Now += Lease + TimeSpan.FromSeconds(1);
        }

        await stage.RunAsync(id);

        Assert.Equal(0, stage.Script.Runs);
        Assert.Equal((LongWorkState.Failed, LongWorkTexts.Interrupted), ((await stage.SeenAsync())[0].State, (await stage.SeenAsync())[0].Said));
    }

    [Theory, BothDatabases]
    public async Task Stop_InTheMiddle_PutsItBack_AndWhatAQueueLostIsAskedForAgain(DatabaseProvider provider)
    {
        await using var stage = await LongWorkStage.StartAsync(provider);
        using var stop = new CancellationTokenSource();
        stage.Script.Work = async (_, _, ct) => { await stop.CancelAsync(); ct.ThrowIfCancellationRequested(); return new LongWorkResult.Told("不会"); };
        var id = await stage.AskAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stage.RunUntilAsync(id, stop.Token));

        Assert.Equal(LongWorkState.Waiting, (await stage.RowsAsync())[0].State);
        var rows = stage.Host.Services.GetRequiredService<LongWorkRows>();
        Assert.Empty(await rows.FindLostAsync(Ct));
        stage.Host.Clock.Now += TimeSpan.FromSeconds(61);
        Assert.Equal([id], await rows.FindLostAsync(Ct));
        Assert.Empty(await rows.FindLostAsync(Ct));
    }

    [Theory, BothDatabases]
    public async Task End_IsToldToWhoHasLeft_NotToWhoLooks(DatabaseProvider provider)
    {
        await using var stage = await LongWorkStage.StartAsync(provider);
        var left = await stage.AskAsync("一");
        await stage.SeenAsync(watched: true);
        stage.Host.Clock.Now += TimeSpan.FromMinutes(2);
        await stage.RunAsync(left);
        var looking = await stage.AskAsync("二");
        await stage.SeenAsync(watched: true);
        await stage.RunAsync(looking);

        var told = await stage.Host.ReadAsync(db => db.Notifications.SingleAsync(Ct));
        Assert.Equal((left, stage.Company.ComplianceOfficer.Id, "LongWorkDone"), (told.ItemId, told.RecipientEmployeeId, told.Kind));
        Assert.Contains("样例", NotificationDisplay.TextOf(told), StringComparison.Ordinal);
        Assert.True(PageAddresses.Leads(NotificationDisplay.LinkOf(told)));
    }

    [Theory, BothDatabases]
    public async Task Results_AreDeletedAfterThreeDays(DatabaseProvider provider)
    {
        await using var stage = await LongWorkStage.StartAsync(provider);
        stage.Script.Work = (_, _, _) => Task.FromResult<LongWorkResult>(new LongWorkResult.File(new MemoryStream([1]), "a.xlsx", null));
        await stage.RunAsync(await stage.AskAsync("旧"));
        stage.Host.Clock.Now += LongWorkRetention.Retention;
        await stage.RunAsync(await stage.AskAsync("新"));
        await stage.AskAsync("等待");
        stage.Host.Clock.Now += TimeSpan.FromSeconds(1);

        await stage.Host.Services.GetRequiredService<LongWorkRetention>().RunAsync(Ct);

        Assert.Equal(2, (await stage.RowsAsync()).Count);
        Assert.Single(Directory.EnumerateFiles(stage.Host.Database.Directory.File("results")));
    }

    [Fact]
    public async Task EveryKind_IsMadeByItsName_AndHasAName()
    {
        await using var host = await FeatureHost.StartAsync();
        await using var scope = host.Services.CreateAsyncScope();
        var kinds = scope.ServiceProvider.GetRequiredService<LongWorkKinds>();

        Assert.NotEmpty(LongWorkKinds.All);
        Assert.All(LongWorkKinds.All, type => Assert.Equal((type, type.Name), (kinds.Find(type.Name)!.GetType(), kinds.Find(type.Name)!.Code)));
        Assert.All(LongWorkKinds.All, type => Assert.NotEmpty(kinds.Find(type.Name)!.Name));
        Assert.Null(kinds.Find("NoSuchWork"));
    }
}
