using Conduct.App.Data;
using Conduct.App.Features.Notifications;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Notifications;

public sealed class MarkReadTests
{
    [Theory, BothDatabases]
    public async Task MarkRead_Own_LowersTheBell(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.DecisionAsync(DecisionStatus.Served);
        var zhang = stage.Company.As(stage.Company.Zhang);
        var first = await stage.Host.ReadAsync(db => db.Notifications.FirstAsync(row => row.RecipientEmployeeId == zhang.EmployeeId));
        Assert.Equal(2, await UnreadAsync(stage, zhang));

        await stage.RunAsync(new MarkNotificationRead(first.Id), zhang).ShouldBeDone();

        Assert.Equal(1, await UnreadAsync(stage, zhang));
        await stage.RunAsync(new MarkNotificationRead(first.Id), stage.Hr).ShouldBeNotFound();
        await stage.RunAsync(new MarkNotificationRead(first.Id), Actor.System).ShouldBeForbidden();
    }

    [Theory, BothDatabases]
    public async Task MarkAll_LeavesWhatCameLaterAndWhatIsOthers(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.DecisionAsync(DecisionStatus.Served);
        var zhang = stage.Company.As(stage.Company.Zhang);
        var others = await UnreadAsync(stage, stage.Hr);

        await stage.RunAsync(new MarkAllNotificationsRead(stage.Host.Now.AddSeconds(-1)), zhang).ShouldBeDone();
        Assert.Equal(2, await UnreadAsync(stage, zhang));
        await stage.RunAsync(new MarkAllNotificationsRead(stage.Host.Now), zhang).ShouldBeDone();

        Assert.Equal((0, others), (await UnreadAsync(stage, zhang), await UnreadAsync(stage, stage.Hr)));
        await stage.RunAsync(new MarkAllNotificationsRead(stage.Host.Now), Actor.System).ShouldBeForbidden();
    }

    private static Task<int> UnreadAsync(PenaltyStage stage, Actor actor) =>
        stage.Host.Services.GetRequiredService<UnreadCount>().OfAsync(actor, TestContext.Current.CancellationToken);
}
