using Conduct.App.Data;
using Conduct.App.Features.MyWork;
using Conduct.App.Features.Policies;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Policies;

public sealed class PolicyReviewCommandTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task RecordReview_ByCompliance_StartsTheNextTerm(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        stage.Host.Clock.Now += TimeSpan.FromDays(30);

        await stage.RunAsync(new RecordPolicyReview(stage.Policy.Id, stage.Policy.Version, PolicyReviewResult.ToBeRevised, "第三条需要修订"), Compliance(stage)).ShouldBeDone();

        var policy = await stage.Host.ReadAsync(db => db.Policies.AsNoTracking().SingleAsync(Ct));
        Assert.Equal([PolicyReviewResult.Kept, PolicyReviewResult.ToBeRevised], policy.Reviews.OrderBy(review => review.ReviewedOn).Select(review => review.Result));
        Assert.Equal(Company.Today.AddDays(30).AddYears(1), policy.ReviewDueOn);
        Assert.Equal("第三条需要修订", (await stage.Host.ReadAsync(db => db.AuditEntries.OrderByDescending(entry => entry.Seq).FirstAsync(Ct))).Reason);
    }

    [Fact]
    public async Task RecordReview_WithoutNote_Unknown_Outdated_OrByOthers_IsNotDone()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var command = new RecordPolicyReview(stage.Policy.Id, stage.Policy.Version, PolicyReviewResult.Kept, "无需修订");

        await stage.RunAsync(command with { Note = " " }, Compliance(stage)).ShouldBeRefused(PolicyRules.ReviewNoteMissing);
        await stage.RunAsync(command with { PolicyId = NewId.Next() }, Compliance(stage)).ShouldBeNotFound();
        foreach (var other in new[] { stage.Hr, stage.HeadManager, Actors.Administrator, Actors.Employee })
        {
            await stage.RunAsync(command, other).ShouldBeForbidden();
        }

        await stage.RunAsync(command, Compliance(stage)).ShouldBeDone();
        await stage.RunAsync(command, Compliance(stage)).ShouldBeChanged();
    }

    [Theory, BothDatabases]
    public async Task Sweep_RemindsComplianceByTheClock_AndDailyWhenOverdue(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var due = Company.Today.AddYears(1);
        var said = new List<int>();
        foreach (var day in new[] { -200, -182, -100, -3, -2, -1, 0, 1, 2, 3 })
        {
            stage.Host.Clock.Now = TestClock.Start.AddDays(due.DayNumber - Company.Today.DayNumber + day);
            var before = (await SaidAsync(stage)).Count;
            await stage.Host.Services.GetRequiredService<ReminderSweep>().RunAsync(Ct);
            await stage.Host.Services.GetRequiredService<ReminderSweep>().RunAsync(Ct);
            said.AddRange((await SaidAsync(stage)).Skip(before).Select(_ => day));
        }

        Assert.Equal([-182, -3, -1, 0, 1, 2, 3], said);
        Assert.All(await SaidAsync(stage), row => Assert.Equal((stage.Company.ComplianceOfficer.Id, $"/policies/of/{stage.Policy.Id}"), (row.RecipientEmployeeId, NotificationDisplay.LinkOf(row))));
    }

    [Theory, BothDatabases]
    public async Task MyWork_OfCompliance_HasTheReviewInItsLastWeeks(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var due = Company.Today.AddYears(1);
        Assert.Empty(await WorkAsync(stage, Compliance(stage)));
        stage.Host.Clock.Now = TestClock.Start.AddDays(due.DayNumber - Company.Today.DayNumber - 10);

        var row = Assert.Single(await WorkAsync(stage, Compliance(stage)));

        Assert.Equal(("ReviewPolicy", stage.Policy.Title, due), (row.Kind, row.What, row.Due));
        Assert.Empty(await WorkAsync(stage, stage.Hr));
    }

    private static async Task<IReadOnlyList<MyWorkRow>> WorkAsync(PenaltyStage stage, Actor actor)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<MyWorkQuery>().FindAsync(actor, Ct)).Rows;
    }

    private static Task<List<Notification>> SaidAsync(PenaltyStage stage) =>
        stage.Host.ReadAsync(db => db.Notifications.Where(row => row.Deadline == nameof(PolicyReview)).OrderBy(row => row.Id).ToListAsync(Ct));

    private static Actor Compliance(PenaltyStage stage) => stage.Company.As(stage.Company.ComplianceOfficer);
}
