using Conduct.App.Data;
using Conduct.App.Features.SpeakUp;
using Conduct.Domain.Reports;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.SpeakUp;

public sealed class ReportRetentionJobTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Job_AnonymisesWhatIsOver_NeitherWhatIsHeldNorWhatIsOpen(DatabaseProvider provider)
    {
        await using var stage = await ReportStage.StartAsync(provider);
        var (over, held, open, true_) = (new ReportBuilder().Build(ReportStatus.Concluded), new ReportBuilder().Build(ReportStatus.Concluded), new ReportBuilder().Build(ReportStatus.Feedback), new ReportBuilder().Build(ReportStatus.Feedback));
        held.Hold("仲裁", Actors.Compliance, Company.Now);
        true_.Conclude(ReportOutcome.Substantiated, Company.Today, Actors.Compliance, Company.Now);
        await stage.Host.SaveAsync(over, held, open, true_);
        await RunAsync(stage);
        Assert.Equal(ReportStatus.Concluded, (await stage.FindAsync(over.Id)).Status);

        stage.Host.Clock.Now += TimeSpan.FromDays(190);
        await RunAsync(stage);
        await RunAsync(stage);

        Assert.Equal(
            [ReportStatus.Anonymised, ReportStatus.Concluded, ReportStatus.Feedback, ReportStatus.Concluded],
            [(await stage.FindAsync(over.Id)).Status, (await stage.FindAsync(held.Id)).Status, (await stage.FindAsync(open.Id)).Status, (await stage.FindAsync(true_.Id)).Status]);
    }

    private static async Task RunAsync(ReportStage stage)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<ReportRetentionJob>(scope.ServiceProvider).RunAsync(Ct);
    }
}
