using Conduct.App.Data;
using Conduct.App.Features.Reviews;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Work.Deadlines;

/// <summary>The sweep of written reviews, day by day: due seven days after service.</summary>
public sealed class WrittenReviewReminderTests
{
    [Theory, BothDatabases]
    public async Task Sweep_EveryHourFromServiceToTenDaysAfter_SaysEachThingOnce(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var review = await AssignedAsync(stage);
        var said = new List<(int Day, string Kind, Guid To)>();
        for (var day = -7; day <= 10; day++)
        {
            SetDay(stage, review.DueOn.AddDays(day));
            var before = (await SaidAsync(stage)).Count;
            await SweepAsync(stage);
            await SweepAsync(stage);
            said.AddRange((await SaidAsync(stage)).Skip(before).Select(row => (day, row.Kind, row.RecipientEmployeeId)));
        }

        var (zhang, hr, manager) = (stage.Company.Zhang.Id, stage.Company.HrOfficer.Id, stage.Company.BranchManager.Id);
        Assert.Equal(
            [
                (-3, "DueSoon", zhang),
                (-1, "DueSoon", zhang),
                (0, "DueToday", zhang),
                (1, "Overdue", zhang),
                (1, "OverdueInReach", hr),
                (3, "Overdue", zhang),
                (3, "OverdueInReach", manager),
            ],
            said.OrderBy(one => one.Day).ThenBy(one => one.Kind));
    }

    [Theory, BothDatabases]
    public async Task Sweep_ThatWasDownForDays_CatchesUpWithOneEach(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var review = await AssignedAsync(stage);
        SetDay(stage, review.DueOn.AddDays(5));

        await SweepAsync(stage);

        Assert.Equal(
            new[] { stage.Company.Zhang.Id, stage.Company.HrOfficer.Id, stage.Company.BranchManager.Id }.Order(),
            (await SaidAsync(stage)).Select(row => row.RecipientEmployeeId).Order());
        Assert.All(await SaidAsync(stage), row => Assert.Equal(5, NotificationArguments.Read(row.Arguments).Days));
    }

    [Theory, BothDatabases]
    public async Task Sweep_TwoAtTheSameTime_SendOnce(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        SetDay(stage, (await AssignedAsync(stage)).DueOn);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SweepAsync(stage), TestContext.Current.CancellationToken)));

        Assert.Single(await SaidAsync(stage));
    }

    [Theory, BothDatabases]
    public async Task Extension_StartsNewReminders(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var review = await AssignedAsync(stage);
        SetDay(stage, review.DueOn);
        await SweepAsync(stage);
        await stage.RunAsync(new ExtendReview(review.Id, review.Version, review.DueOn.AddDays(7), "出差"), stage.Hr).ShouldBeDone();

        await SweepAsync(stage);
        Assert.Single(await SaidAsync(stage));
        SetDay(stage, review.DueOn.AddDays(7));
        await SweepAsync(stage);

        Assert.Equal(2, (await SaidAsync(stage)).Count);
    }

    [Theory, BothDatabases]
    public async Task Submission_Silences_AndReturn_StartsAnew(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var review = await AssignedAsync(stage);
        await stage.RunAsync(new SubmitReview(review.Id, review.Version, ReviewBuilder.Text), stage.Company.As(stage.Company.Zhang)).ShouldBeDone();
        SetDay(stage, review.DueOn.AddDays(1));
        await SweepAsync(stage);
        Assert.Empty(await SaidAsync(stage));

        await stage.RunAsync(new ReturnReview(review.Id, review.Version + 1, "请写明整改措施"), stage.Hr).ShouldBeDone();
        SetDay(stage, review.DueOn.AddDays(4));
        await SweepAsync(stage);

        Assert.Equal("DueToday", Assert.Single(await SaidAsync(stage)).Kind);
    }

    [Theory, BothDatabases]
    public async Task Accepted_IsNeverRemindedAgain(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var review = await AssignedAsync(stage);
        await stage.RunAsync(new SubmitReview(review.Id, review.Version, ReviewBuilder.Text), stage.Company.As(stage.Company.Zhang)).ShouldBeDone();
        await stage.RunAsync(new AcceptReview(review.Id, review.Version + 1, null), stage.Hr).ShouldBeDone();
        SetDay(stage, review.DueOn.AddDays(30));

        await SweepAsync(stage);

        Assert.Empty(await SaidAsync(stage));
    }

    [Theory, BothDatabases]
    public async Task Escalation_PassesOverAManagerNamedInTheCase(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var review = (await stage.DecisionAsync(DecisionStatus.Served, changeCase: builder => builder.WithNamed(stage.Company.BranchManager, NamedPart.Mentioned))).Review!;
        SetDay(stage, review.DueOn.AddDays(3));

        await SweepAsync(stage);

        var told = (await SaidAsync(stage)).Select(row => row.RecipientEmployeeId).ToList();
        Assert.Contains(stage.Company.HeadManager.Id, told);
        Assert.DoesNotContain(stage.Company.BranchManager.Id, told);
    }

    [Theory, BothDatabases]
    public async Task OwnerWhoLeft_IsNotReminded_TheLineManagerIsToldOnce(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var review = await AssignedAsync(stage);
        await stage.Host.ChangeAsync(async db =>
        {
            var zhang = await db.Employees.SingleAsync(row => row.Id == stage.Company.Zhang.Id);
            zhang.Change(zhang.Details with { LeftOn = review.DueOn.AddDays(-4), LineManagerId = stage.Company.BranchManager.Id }, Conduct.Domain.Kernel.Actor.System, stage.Host.Now);
        });

        foreach (var day in new[] { -3, -1, 0 })
        {
            SetDay(stage, review.DueOn.AddDays(day));
            await SweepAsync(stage);
        }

        var said = Assert.Single(await SaidAsync(stage));
        Assert.Equal(("OwnerLeft", stage.Company.BranchManager.Id), (said.Kind, said.RecipientEmployeeId));
    }

    [Fact]
    public async Task Command_ByAPerson_IsForbidden()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var review = await AssignedAsync(stage);

        await stage.RunAsync(new SendReminders(new OwedReview().Code, [review.Id]), stage.Hr).ShouldBeForbidden();
    }

    [Fact]
    public async Task Command_ForWhatIsNotDue_SaysNothing()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var review = await AssignedAsync(stage);

        await stage.RunAsync(new SendReminders(new OwedReview().Code, [review.Id, NewId.Next()]), Conduct.Domain.Kernel.Actor.System).ShouldBeDone();

        Assert.Empty(await SaidAsync(stage));
    }

    private static async Task<WrittenReview> AssignedAsync(PenaltyStage stage) => (await stage.DecisionAsync(DecisionStatus.Served)).Review!;

    // 09:30 in Shanghai.
    private static void SetDay(PenaltyStage stage, DateOnly day) =>
        stage.Host.Clock.Now = new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 30)), TimeSpan.FromHours(8));

    private static Task SweepAsync(PenaltyStage stage) =>
        stage.Host.Services.GetRequiredService<ReminderSweep>().RunAsync(TestContext.Current.CancellationToken);

    private static Task<List<Notification>> SaidAsync(PenaltyStage stage) => stage.Host.ReadAsync(db =>
        db.Notifications.AsNoTracking().Where(row => row.Deadline != null).OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).ToListAsync());
}
