using Conduct.App.Data;
using Conduct.App.Features.Training;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Domain.Training;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Training;

public sealed class StandingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Sweep_NewJoinersAndPeopleWhoMove_GetTheirsOnce(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        var second = CourseBuilder.Published(CourseBuilder.WithoutQuiz);
        await stage.Host.SaveAsync(second);
        await stage.RunAsync(Make(stage, StandingAudience.NewJoiners) with { JoinedWithinDays = 30 }, stage.Hr).ShouldBeDone();
        await stage.RunAsync(Make(stage, StandingAudience.Unit) with { CourseId = second.Id, UnitId = stage.Company.OtherBranch.Id }, stage.Hr).ShouldBeDone();
        await SweepAsync(stage);
        var manager = Assert.Single(await stage.AllAsync());
        Assert.Equal((stage.Company.OtherManager.Id, AssignmentSource.Unit), (manager.EmployeeId, manager.Source));

        var fresh = Employee.Enter(NewId.Next(), new("E900", "新人", stage.Company.Branch.Id, "客户经理", null, null, Company.Today, null, null), Actor.System, stage.Host.Now);
        await stage.Host.SaveAsync(fresh);
        await stage.Host.ChangeAsync(async db =>
        {
            var li = await db.Employees.SingleAsync(row => row.Id == stage.Company.Li.Id, Ct);
            li.Change(li.Details with { UnitId = stage.Company.OtherBranch.Id }, Actor.System, stage.Host.Now);
        });
        await SweepAsync(stage);
        await SweepAsync(stage);

        var all = await stage.AllAsync();
        Assert.Equal(3, all.Count);
        Assert.Contains(all, training => (training.EmployeeId, training.CourseId, training.Source, training.DueOn) == (fresh.Id, stage.Course.Id, AssignmentSource.NewJoiner, Company.Today.AddDays(20)));
        Assert.Contains(all, training => (training.EmployeeId, training.CourseId) == (stage.Company.Li.Id, second.Id));
    }

    [Theory, BothDatabases]
    public async Task Sweep_TwoAtTheSameTime_AssignOnce(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        await stage.RunAsync(Make(stage, StandingAudience.Everyone), stage.Hr).ShouldBeDone();

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => SweepAsync(stage), Ct)));

        Assert.Equal(stage.Company.Employees.Count, (await stage.AllAsync()).Count);
    }

    [Theory, BothDatabases]
    public async Task Sweep_BeforeAndAfterTheLastDay_RenewsOnceAndExpires(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        var training = await stage.ReadAsync();
        await stage.TryAsync(training.Id, right: true);
        var last = (await stage.TrainingAsync(training.Id)).ExpiresOn!.Value;

        await SetDayAsync(last.AddDays(-31));
        Assert.Single(await stage.AllAsync());
        await SetDayAsync(last.AddDays(-30));
        await SetDayAsync(last);
        var all = await stage.AllAsync();
        Assert.Equal((2, TrainingStatus.Passed, AssignmentSource.Renewal, last), (all.Count, all[0].Status, all[1].Source, all[1].DueOn));
        await SetDayAsync(last.AddDays(1));
        Assert.Equal([TrainingStatus.Expired, TrainingStatus.Assigned], (await stage.AllAsync()).Select(one => one.Status));

        async Task SetDayAsync(DateOnly day)
        {
            stage.Host.Clock.Now = new DateTimeOffset(day.ToDateTime(new TimeOnly(4, 0)), TimeSpan.Zero);
            await SweepAsync(stage);
        }
    }

    [Theory, BothDatabases]
    public async Task Standing_DoneRefusedForbiddenHiddenStale(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        var made = Make(stage, StandingAudience.Everyone);
        await stage.RunAsync(made, stage.Zhang).ShouldBeForbidden();
        await stage.RunAsync(made with { CourseId = NewId.Next() }, stage.Hr).ShouldBeNotFound();
        await stage.RunAsync(made with { Audience = StandingAudience.Post }, stage.Hr).ShouldBeRefused(TrainingRules.AudienceIncomplete);
        await stage.RunAsync(made, stage.OtherHr).ShouldBeRefused(TrainingRules.AudienceBeyondReach);
        await stage.RunAsync(made, stage.Hr).ShouldBeDone();
        var version = (await StandingAsync(stage, made.StandingId)).Version;
        await stage.RunAsync(new EndStanding(made.StandingId, version), stage.Zhang).ShouldBeForbidden();
        await stage.RunAsync(new EndStanding(made.StandingId, version), stage.OtherHr).ShouldBeNotFound();
        await stage.RunAsync(new EndStanding(made.StandingId, version - 1), stage.Hr).ShouldBeChanged();
        await stage.RunAsync(new ApplyStanding(made.StandingId), stage.Hr).ShouldBeForbidden();
        await stage.RunAsync(new ApplyStanding(NewId.Next()), Actor.System).ShouldBeNotFound();

        await stage.RunAsync(new EndStanding(made.StandingId, version), stage.Hr).ShouldBeDone();
        await stage.RunAsync(new ApplyStanding(made.StandingId), Actor.System).ShouldBeRefused(TrainingRules.StandingEnded);
        await SweepAsync(stage);
        Assert.Empty(await stage.AllAsync());
        await using var scope = stage.Host.Services.CreateAsyncScope();
        var line = Assert.Single(await scope.ServiceProvider.GetRequiredService<StandingQuery>().ListAsync(stage.Course.Id, stage.Hr, Ct));
        Assert.Equal((StandingAudience.Everyone, null, 0, false), (line.Audience, line.UnitName, line.Given, line.IsActive));
    }

    [Fact]
    public async Task Renewal_AndExpiry_OutOfTime_AreRefusedAndForbidden()
    {
        await using var stage = await TrainingStage.StartAsync();
        var training = await stage.ReadAsync();
        await stage.RunAsync(new RenewTraining(training.Id), stage.Hr).ShouldBeForbidden();
        await stage.RunAsync(new ExpireTraining(training.Id), stage.Hr).ShouldBeForbidden();
        await stage.RunAsync(new RenewTraining(NewId.Next()), Actor.System).ShouldBeNotFound();
        await stage.RunAsync(new ExpireTraining(NewId.Next()), Actor.System).ShouldBeNotFound();
        await stage.RunAsync(new RenewTraining(training.Id), Actor.System).ShouldBeRefused(TrainingRules.NotYetRenewed);
        await stage.RunAsync(new ExpireTraining(training.Id), Actor.System).ShouldBeRefused(KernelRules.WrongState);
    }

    private static MakeStanding Make(TrainingStage stage, StandingAudience audience) => new(NewId.Next(), stage.Course.Id, audience, null, null, null, 20);

    private static Task SweepAsync(TrainingStage stage) => stage.Host.Services.GetRequiredService<TrainingSweep>().RunAsync(Ct);

    private static Task<StandingAssignment> StandingAsync(TrainingStage stage, Guid id) => stage.Host.ReadAsync(db => db.StandingAssignments.AsNoTracking().SingleAsync(row => row.Id == id, Ct));
}
