using Conduct.App.Data;
using Conduct.App.Features.Policies;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Notifications;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Policies;

public sealed class AcknowledgementReminderTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Sweep_RemindsWhoHasNotConfirmed_AndTellsEachOfficerOnceForAll(DatabaseProvider provider)
    {
        await using var stage = await AcknowledgementStage.StartAsync(provider);
        await stage.RunAsync(await stage.AskAsync(stage.Company.Branch), stage.Compliance).ShouldBeDone();
        await stage.ConfirmAsync(stage.Company.Wang);
        await stage.ConfirmAsync(stage.Company.BranchManager);
        var said = new List<(int Day, string Kind, Guid To)>();
        foreach (var day in new[] { -14, -8, -7, -6, -1, 0, 1, 3, 4 })
        {
            stage.Host.Clock.Now = TestClock.Start.AddDays(14 + day);
            var before = (await SaidAsync(stage)).Count;
            await SweepAsync(stage);
            await SweepAsync(stage);
            said.AddRange((await SaidAsync(stage)).Skip(before).Select(row => (day, row.Kind, row.RecipientEmployeeId)));
        }

        var (zhang, li) = (stage.Company.Zhang.Id, stage.Company.Li.Id);
        Assert.Equal(
            new[] { -14, -7, -1, 0, 3 }.SelectMany(day => new[] { (day, zhang), (day, li) }).Order(),
            said.Where(one => one.Kind != "OverdueInReach").Select(one => (one.Day, one.To)).Order());
        Assert.Equal(
            new[] { (3, stage.Company.HrOfficer.Id), (3, stage.Company.SecondHrOfficer.Id) }.Order(),
            said.Where(one => one.Kind == "OverdueInReach").Select(one => (one.Day, one.To)).Order());
    }

    [Theory, BothDatabases]
    public async Task Sweep_OfLeavers_TellsNobody(DatabaseProvider provider)
    {
        await using var stage = await AcknowledgementStage.StartAsync(provider);
        await stage.RunAsync(await stage.AskAsync(stage.Company.Branch), stage.Compliance).ShouldBeDone();
        stage.Host.Clock.Now += TimeSpan.FromDays(20);
        foreach (var employee in new[] { stage.Company.BranchManager, stage.Company.Zhang, stage.Company.Li, stage.Company.Wang })
        {
            await stage.ChangeAsync(employee, details => details with { LeftOn = Company.Today.AddDays(10) });
        }

        await SweepAsync(stage);

        Assert.Empty(await SaidAsync(stage));
    }

    [Theory, BothDatabases]
    public async Task Link_OfAReminder_LeadsTheEmployeeToTheText_AndTheOfficerToTheList(DatabaseProvider provider)
    {
        await using var stage = await AcknowledgementStage.AskedAsync(provider);
        var row = await stage.OfAsync(stage.Company.Zhang);
        var query = new OwnAcknowledgementQuery(stage.Host.Factory);

        Assert.Equal($"/policies/{stage.VersionId}", await query.LinkAsync(row.Id, stage.Company.As(stage.Company.Zhang), Ct));
        Assert.Equal($"/policies/{stage.VersionId}/acknowledgements?state=Overdue", await query.LinkAsync(row.CallId, stage.Stage.Hr, Ct));
        Assert.Null(await query.LinkAsync(row.Id, stage.Company.As(stage.Company.Li), Ct));
    }

    private static Task SweepAsync(AcknowledgementStage stage) => stage.Host.Services.GetRequiredService<ReminderSweep>().RunAsync(Ct);

    private static Task<List<Notification>> SaidAsync(AcknowledgementStage stage) =>
        stage.Host.ReadAsync(db => db.Notifications.Where(row => row.Deadline!.StartsWith("Acknowledgement")).OrderBy(row => row.Id).ToListAsync(Ct));
}
