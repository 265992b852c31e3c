using Conduct.App.Data;
using Conduct.App.Features.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Bench;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Notifications;

public sealed class NotificationsQueryTests
{
    [Theory, BothDatabases]
    public async Task Lines_NameTheMatter_AsFarAsTheReaderMayKnowIt(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var waiting = await stage.DecisionAsync(DecisionStatus.PendingApproval, stage.Company.Li);
        var served = await stage.DecisionAsync(DecisionStatus.Served, changeCase: builder => builder.WithSubject(stage.Company.Li, PolicyBuilder.Meal));
        var clause = waiting.CaseFile.Subjects[0].Allegations[0].ClauseTitle;

        Assert.Equal($"李娜 · {clause} · 3,000 元", (await ReadAsync(stage, stage.BranchManager)).Lines.Rows[^1].Matter);

        // Of their own matter neither their name nor the other subject's.
        var own = (await ReadAsync(stage, stage.Company.As(stage.Company.Zhang).RecusedFrom(served.CaseFile.Id))).Lines.Rows;
        Assert.NotEmpty(own);
        Assert.All(own, line => Assert.Equal($"{clause} · 3,000 元", line.Matter));

        // Named in the case since: nothing of it is said any more.
        Assert.All((await ReadAsync(stage, stage.BranchManager.RecusedFrom(waiting.CaseFile.Id, served.CaseFile.Id))).Lines.Rows, line => Assert.Null(line.Matter));
    }

    [Fact]
    public async Task Page_TakesFourStatements_HoweverManyLines()
    {
        await using var stage = await PenaltyStage.StartAsync();
        for (var i = 0; i < 3; i++)
        {
            await stage.DecisionAsync(DecisionStatus.PendingApproval);
            using var statements = new StatementCount();
            await ReadAsync(stage, stage.BranchManager);

            Assert.Equal(4, statements.Count);
        }
    }

    private static Task<NotificationsView> ReadAsync(PenaltyStage stage, Actor reader) =>
        ActivatorUtilities.CreateInstance<NotificationsQuery>(stage.Host.Services).FindAsync(unreadOnly: false, 1, reader, TestContext.Current.CancellationToken);
}
