using Conduct.App.Data;
using Conduct.App.Features.Training;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Notifications;
using Conduct.Tests.Features.Training;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Work.Deadlines;

public sealed class TrainingReminderTests
{
    [Theory, BothDatabases]
    public async Task Sweep_OfATraining_RemindsAtMinus7Minus1ZeroAndPlus3AndOfNoneThatIsDone(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        var training = await stage.AssignedAsync();
        var done = (await stage.AssignedAsync(stage.Company.Li)).Id;
        await stage.RunAsync(new WaiveTraining(done, 1, "休假"), stage.Hr).ShouldBeDone();
        var said = new List<(int Day, string Kind)>();
        for (var day = -9; day <= 6; day++)
        {
            stage.Host.Clock.Now = new DateTimeOffset(training.DueOn.AddDays(day).ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero);
            var before = await CountAsync(stage);
            await stage.Host.Services.GetRequiredService<ReminderSweep>().RunAsync(TestContext.Current.CancellationToken);
            said.AddRange((await SaidAsync(stage)).Skip(before).Select(kind => (day, kind)));
        }

        Assert.Equal([(-7, "DueSoon"), (-1, "DueSoon"), (0, "DueToday"), (3, "Overdue")], said);
        Assert.DoesNotContain(done, await stage.Host.ReadAsync(db => db.Notifications.Where(row => row.Deadline != null).Select(row => row.ItemId).ToListAsync()));
    }

    private static async Task<int> CountAsync(TrainingStage stage) => (await SaidAsync(stage)).Count;

    private static Task<List<string>> SaidAsync(TrainingStage stage) => stage.Host.ReadAsync(db =>
        db.Notifications.Where(row => row.Deadline != null).OrderBy(row => row.CreatedAt).Select(row => row.Kind).ToListAsync(TestContext.Current.CancellationToken));
}
