using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Jobs;
using Conduct.App.Jobs;
using Conduct.App.Jobs.Scheduler;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Jobs;

public sealed class JobCommandsTests
{
    private const string Job = nameof(ReminderJob);
    private const string Reason = "邮件服务器维护";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Pause_KeepsWhoWhenAndWhy_AndIsAudited(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);

        await host.RunAsync(new PauseJob(Job, $" {Reason} "), Actors.Administrator).ShouldBeDone();

        var pause = await host.ReadAsync(db => db.JobPauses.SingleAsync(Ct));
        Assert.Equal((Job, Reason, Actors.Administrator.Name, host.Now), (pause.Job, pause.Reason, pause.By, pause.At));
        Assert.Equal(Reason, (await host.ReadAsync(db => db.AuditEntries.SingleAsync(entry => entry.Kind == AuditKinds.JobPaused, Ct))).Reason);
    }

    [Fact]
    public async Task Pause_WithoutReason_IsRefused()
    {
        await using var host = await FeatureHost.StartAsync();

        await host.RunAsync(new PauseJob(Job, " "), Actors.Administrator).ShouldBeRefused(KernelRules.ReasonMissing);
    }

    [Fact]
    public async Task PauseAndResume_OnAPageThatIsOutOfDate_ShowTheChange()
    {
        await using var host = await FeatureHost.StartAsync();

        await host.RunAsync(new ResumeJob(Job), Actors.Administrator).ShouldBeChanged();
        await host.RunAsync(new PauseJob(Job, Reason), Actors.Administrator).ShouldBeDone();
        await host.RunAsync(new PauseJob(Job, Reason), Actors.Administrator).ShouldBeChanged();
    }

    [Theory, BothDatabases]
    public async Task Resume_TakesThePauseAway_AndIsAudited(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.RunAsync(new PauseJob(Job, Reason), Actors.Administrator).ShouldBeDone();

        await host.RunAsync(new ResumeJob(Job), Actors.Administrator).ShouldBeDone();

        Assert.False(await host.ReadAsync(db => db.JobPauses.AnyAsync(Ct)));
        Assert.True(await host.ReadAsync(db => db.AuditEntries.AnyAsync(entry => entry.Kind == AuditKinds.JobResumed, Ct)));
    }

    [Theory, BothDatabases]
    public async Task RunNow_AsksTheScheduler_AndIsAudited(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.Services.GetRequiredService<SchedulerTables>().CreateAsync(Ct);

        await host.RunAsync(new RunJobNow(Job), Actors.Administrator).ShouldBeDone();

        var asked = Assert.Single(host.Services.GetRequiredService<JobStorage>().GetMonitoringApi().EnqueuedJobs("default", 0, 10));
        Assert.Equal([Job, JobRunCause.ByHand], asked.Value.Job.Args.Take(2));
        Assert.True(await host.ReadAsync(db => db.AuditEntries.AnyAsync(entry => entry.Kind == AuditKinds.JobStartedByHand, Ct)));
    }

    [Fact]
    public async Task RunNow_WhilePaused_IsRefused()
    {
        await using var host = await FeatureHost.StartAsync();
        await host.RunAsync(new PauseJob(Job, Reason), Actors.Administrator).ShouldBeDone();

        await host.RunAsync(new RunJobNow(Job), Actors.Administrator).ShouldBeRefused(JobRules.Paused);
    }

    [Fact]
    public async Task Commands_ByOthers_AreForbidden()
    {
        await using var host = await FeatureHost.StartAsync();
        foreach (var other in new[] { Actors.HrOfficer, Actors.Manager, Actors.Compliance, Actors.Employee })
        {
            await host.RunAsync(new PauseJob(Job, Reason), other).ShouldBeForbidden();
            await host.RunAsync(new ResumeJob(Job), other).ShouldBeForbidden();
            await host.RunAsync(new RunJobNow(Job), other).ShouldBeForbidden();
        }
    }

    [Fact]
    public async Task Commands_OnAnUnknownJobOrByAnAdministratorOfABranch_FindNothing()
    {
        await using var host = await FeatureHost.StartAsync();
        foreach (var (job, by) in new[] { ("NoSuchJob", Actors.Administrator), (Job, Actors.With(Role.Administrator, NewId.Next())) })
        {
            await host.RunAsync(new PauseJob(job, Reason), by).ShouldBeNotFound();
            await host.RunAsync(new ResumeJob(job), by).ShouldBeNotFound();
            await host.RunAsync(new RunJobNow(job), by).ShouldBeNotFound();
        }
    }
}
