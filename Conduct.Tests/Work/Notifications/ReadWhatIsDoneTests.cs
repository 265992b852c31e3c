using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Reviews;
using Conduct.App.Work.Dispatch;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Conduct.Tests.Work.Notifications;

public sealed class ReadWhatIsDoneTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Approval_Decided_IsReadByItself_AndWhatIsNewIsNot(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.PendingApproval)).Decision;
        await RoundAsync(stage);
        Assert.Equal(["ApprovalWaiting"], await UnreadAsync(stage, stage.BranchManager));
        var told = new List<Guid>();
        using var watching = stage.Host.Services.GetRequiredService<OpenTabs>().Watch(stage.Company.BranchManager.Id, () => told.Add(stage.Company.BranchManager.Id));

        await stage.RunAsync(new ReturnPenalty(decision.Id, decision.Version, "金额不符"), stage.BranchManager).ShouldBeDone();
        await RoundAsync(stage);

        Assert.Empty(await UnreadAsync(stage, stage.BranchManager));
        Assert.NotEmpty(told);
        Assert.Equal(["PenaltyReturned"], await UnreadAsync(stage, stage.Hr));

        await stage.RunAsync(new RevisePenalty(decision.Id, (await stage.DecisionAsync(decision.Id)).Version, PenaltyStage.Standard()), stage.Hr).ShouldBeDone();
        await RoundAsync(stage);

        Assert.Empty(await UnreadAsync(stage, stage.Hr));
    }

    [Theory, BothDatabases]
    public async Task Review_HandedInAndJudged_LeavesNothingUnreadThatAsked(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var review = (await stage.DecisionAsync(DecisionStatus.Effective)).Review!;
        var zhang = stage.Company.As(stage.Company.Zhang);
        await RoundAsync(stage);
        Assert.Contains("ReviewAssigned", await UnreadAsync(stage, zhang));

        await stage.RunAsync(new SubmitReview(review.Id, (await stage.ReviewAsync(review.Id)).Version, ReviewBuilder.Text), zhang).ShouldBeDone();
        await RoundAsync(stage);
        Assert.DoesNotContain("ReviewAssigned", await UnreadAsync(stage, zhang));
        Assert.Contains("ReviewSubmitted", await UnreadAsync(stage, stage.Hr));

        await stage.RunAsync(new AcceptReview(review.Id, (await stage.ReviewAsync(review.Id)).Version, null), stage.Hr).ShouldBeDone();
        await RoundAsync(stage);
        Assert.DoesNotContain("ReviewSubmitted", await UnreadAsync(stage, stage.Hr));

        // It only tells: nothing is to be done about it.
        Assert.Contains("ReviewAccepted", await UnreadAsync(stage, zhang));
    }

    [Fact]
    public async Task Inbox_Opened_ReadsWhatWasDoneElsewhere()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var decision = (await stage.DecisionAsync(DecisionStatus.PendingApproval)).Decision;
        await RoundAsync(stage);
        await using (var node = FeatureHost.On(stage.Host.Database))
        {
            await node.RunAsync(new ReturnPenalty(decision.Id, decision.Version, "金额不符"), stage.BranchManager).ShouldBeDone();
        }

        await RoundAsync(stage);
        Assert.Equal(["ApprovalWaiting"], await UnreadAsync(stage, stage.BranchManager));

        await stage.Host.Services.GetRequiredService<ReadWhatIsDone>().OfReaderAsync(stage.Company.BranchManager.Id, Ct);

        Assert.Empty(await UnreadAsync(stage, stage.BranchManager));
        Assert.Equal(["PenaltyReturned"], await UnreadAsync(stage, stage.Hr));
    }

    [Fact]
    public async Task Service_ReadsAfterTheCommand()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var decision = (await stage.DecisionAsync(DecisionStatus.PendingApproval)).Decision;
        await RoundAsync(stage);
        var service = stage.Host.Services.GetServices<IHostedService>().OfType<DispatchService>().Single();
        await service.StartAsync(Ct);

        await stage.RunAsync(new ReturnPenalty(decision.Id, decision.Version, "金额不符"), stage.BranchManager).ShouldBeDone();

        await Until.HoldsAsync(async () => (await UnreadAsync(stage, stage.BranchManager)).Count == 0);
        await service.StopAsync(Ct);
    }

    /// <summary>Whoever looked between a command's save and its commit would find the work still open.</summary>
    [Theory, BothDatabases]
    public async Task Touched_IsToldByTheCommit_AndNotWhenThereIsNone(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var (id, touched) = (stage.Company.Zhang.Id, stage.Host.Services.GetRequiredService<TouchedItems>());
        touched.Take();

        foreach (var commits in new[] { false, true })
        {
            await using var db = await stage.Host.OpenAsync();
            await using var transaction = await db.Database.BeginTransactionAsync(Ct);
            var zhang = await db.Employees.SingleAsync(row => row.Id == id, Ct);
            zhang.Change(zhang.Details with { Post = "客户主管" }, Actor.System, stage.Host.Now);
            await db.CommitAsync(Ct);
            Assert.Empty(touched.Take());

            await (commits ? transaction.CommitAsync(Ct) : transaction.RollbackAsync(Ct));

            Assert.Equal(commits ? [id] : [], touched.Take());
        }
    }

    // What the service does after each command.
    private static async Task RoundAsync(PenaltyStage stage)
    {
        var services = stage.Host.Services;
        await services.GetRequiredService<ReadWhatIsDone>().OfItemsAsync(services.GetRequiredService<TouchedItems>().Take(), Ct);
        await services.GetRequiredService<NotificationDispatcher>().RunAsync(Ct);
    }

    private static Task<List<string>> UnreadAsync(PenaltyStage stage, Actor reader) => stage.Host.ReadAsync(db =>
        db.Notifications.Where(row => row.RecipientEmployeeId == reader.EmployeeId && row.ReadAt == null).OrderBy(row => row.CreatedAt).Select(row => row.Kind).ToListAsync(Ct));
}
