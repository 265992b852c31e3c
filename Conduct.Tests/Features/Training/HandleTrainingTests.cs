using Conduct.App.Data;
using Conduct.App.Features.Training;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Training;

public sealed class HandleTrainingTests
{
    [Theory, BothDatabases]
    public async Task Handling_Done_LeadsWhereItSays(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        var failed = await stage.ReadAsync(failed: 2);
        Assert.Contains("TrainingUsedUp", await ToldAsync(stage, stage.Hr.EmployeeId!.Value));

        await stage.RunAsync(new AllowAgain(failed.Id, failed.Version, "已辅导"), stage.Hr).ShouldBeDone();
        await stage.RunAsync(new ExtendTraining(failed.Id, failed.Version + 1, failed.DueOn.AddDays(7), "出差"), stage.Hr).ShouldBeDone();
        await stage.RunAsync(new WaiveTraining(failed.Id, failed.Version + 2, "休产假"), stage.Hr).ShouldBeDone();

        var waived = await stage.TrainingAsync(failed.Id);
        Assert.Equal((TrainingStatus.Waived, 2, failed.DueOn.AddDays(7)), (waived.Status, waived.ExtraAttempts, waived.DueOn));
        Assert.Equal(
            ["TrainingAllowedAgain", "TrainingAssigned", "TrainingExtended", "TrainingWaived"],
            (await ToldAsync(stage, stage.Company.Zhang.Id)).OrderBy(kind => kind.ToString(), StringComparer.Ordinal));

        var mistaken = await stage.AssignedAsync(stage.Company.Li);
        await stage.RunAsync(new CancelTraining(mistaken.Id, mistaken.Version, "布置有误"), stage.Hr).ShouldBeDone();
        Assert.Equal(TrainingStatus.Cancelled, (await stage.TrainingAsync(mistaken.Id)).Status);
    }

    [Fact]
    public async Task Handling_RefusedForbiddenHiddenStale_ChangesNothing()
    {
        await using var stage = await TrainingStage.StartAsync();
        var failed = await stage.ReadAsync(failed: 2);
        Func<int, string?, Actor, Task<Outcome>>[] all =
        [
            (version, reason, actor) => stage.RunAsync(new AllowAgain(failed.Id, version, reason), actor),
            (version, reason, actor) => stage.RunAsync(new ExtendTraining(failed.Id, version, failed.DueOn.AddDays(7), reason), actor),
            (version, reason, actor) => stage.RunAsync(new WaiveTraining(failed.Id, version, reason), actor),
            (version, reason, actor) => stage.RunAsync(new CancelTraining(failed.Id, version, reason), actor),
        ];
        foreach (var handle in all)
        {
            await handle(failed.Version, "理由", stage.Penalties.BranchManager).ShouldBeForbidden();
            await handle(failed.Version, "理由", stage.OtherHr).ShouldBeNotFound();
            await handle(failed.Version - 1, "理由", stage.Hr).ShouldBeChanged();
            await handle(failed.Version, " ", stage.Hr).ShouldBeRefused(KernelRules.ReasonMissing);
        }

        Assert.Equal(failed.Version, (await stage.TrainingAsync(failed.Id)).Version);
    }

    [Theory, BothDatabases]
    public async Task People_OfACourse_AreListedWithinReachByState(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        await stage.ReadAsync(failed: 1);
        await stage.AssignedAsync(stage.Company.HrOfficer);
        var query = new CoursePeopleQuery(stage.Host.Factory, new OrganisationClock(stage.Host.Clock, new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"))));
        async Task<string[]> NamesAsync(PeopleFilter filter, Actor actor) =>
            [.. (await query.ReadAsync(stage.Course.Id, filter, new(), actor, TestContext.Current.CancellationToken)).Rows.Select(row => $"{row.Name} {row.LastScore} {row.Own}")];

        Assert.Equal(["何静  True", "张伟 0 False"], await NamesAsync(PeopleFilter.All, stage.Hr));
        Assert.Equal(["张伟 0 False"], await NamesAsync(PeopleFilter.Failed, stage.Hr));
        Assert.Equal(["张伟 0 False"], await NamesAsync(PeopleFilter.Open, Actors.With(Role.HrOfficer, stage.Company.Branch.Id)));
        Assert.Empty(await NamesAsync(PeopleFilter.Passed, stage.Hr));
        Assert.Empty(await NamesAsync(PeopleFilter.All, stage.OtherHr));
        Assert.Empty(await NamesAsync(PeopleFilter.All, stage.Zhang));
        stage.Host.Clock.Now = stage.Host.Now.AddDays(31);
        Assert.Equal(2, (await NamesAsync(PeopleFilter.Overdue, stage.Hr)).Length);
    }

    private static Task<List<string>> ToldAsync(TrainingStage stage, Guid employeeId) =>
        stage.Host.ReadAsync(db => db.Notifications.Where(row => row.RecipientEmployeeId == employeeId).Select(row => row.Kind).ToListAsync());
}
