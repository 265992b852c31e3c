using Conduct.App.Data;
using Conduct.App.Features.Notifications;
using Conduct.App.Features.Penalties;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Mail;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Work.Mail;

/// <summary>A manager's one mail of the day. The clock starts on a Monday at ten.</summary>
public sealed class DigestTests
{
    [Theory, BothDatabases]
    public async Task Manager_GetsOneMailADay_WhateverRunsAgainOrAtOnce(DatabaseProvider provider)
    {
        await using var stage = await WantedAsync(provider);
        var staged = await stage.Company.DecisionAsync(DecisionStatus.PendingApproval);

        await Task.WhenAll(SweepAsync(stage), SweepAsync(stage));
        await SweepAsync(stage);
        await stage.SendAsync();

        var mail = Assert.Single(stage.Server.Received);
        Assert.Equal(("【Conduct】今日待办摘要", MailStage.AddressOf(stage.Company.Company.BranchManager)), (mail.Subject, mail.To));
        Assert.Contains("您所辖单位有 1 项待办、0 项逾期", mail.Text, StringComparison.Ordinal);
        Assert.Contains(staged.CaseFile.Number!, mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(stage.Zhang.Name, mail.Text, StringComparison.Ordinal);
        stage.Host.Clock.Now = stage.Host.Now.AddDays(1);
        await SweepAsync(stage);
        await stage.SendAsync();
        Assert.Equal(2, stage.Server.Received.Count);
    }

    [Fact]
    public async Task NothingWaiting_SendsNothing_AlsoWhenSomethingComesLaterThatDay()
    {
        await using var stage = await WantedAsync();
        await SweepAsync(stage);
        await stage.Company.DecisionAsync(DecisionStatus.PendingApproval);

        await SweepAsync(stage);
        await stage.SendAsync();

        Assert.Empty(stage.Server.Received);
        Assert.Equal(DeliveryStatus.Dropped, Assert.Single(await stage.DeliveriesAsync()).Status);
    }

    [Fact]
    public async Task DoneBeforeItIsSent_SendsNothing()
    {
        await using var stage = await WantedAsync();
        var decision = (await stage.Company.DecisionAsync(DecisionStatus.PendingApproval)).Decision;
        await SweepAsync(stage);
        await stage.Company.RunAsync(new ReturnPenalty(decision.Id, decision.Version, "金额不符"), stage.Company.BranchManager).ShouldBeDone();

        await stage.SendAsync();

        Assert.Empty(stage.Server.Received);
    }

    [Theory]
    [InlineData("2026-03-09T08:29:00+08:00", 0)]
    [InlineData("2026-03-09T08:30:00+08:00", 1)]
    [InlineData("2026-03-14T09:00:00+08:00", 0)]
    public async Task Sweep_WaitsForHalfPastEightOnAWorkingDay(string now, int digests)
    {
        await using var stage = await WantedAsync();
        await stage.Company.DecisionAsync(DecisionStatus.PendingApproval);
        stage.Host.Clock.Now = DateTimeOffset.Parse(now, null);

        await SweepAsync(stage);

        Assert.Equal(digests, (await stage.DeliveriesAsync()).Count);
    }

    [Fact]
    public async Task Digest_ReplacesSingleMails_ButNotThoseAboutOneself_AndLeavesOutOwnCases()
    {
        await using var stage = await WantedAsync();
        var manager = stage.Company.Company.BranchManager;
        await stage.Company.DecisionAsync(DecisionStatus.PendingApproval, changeCase: builder => builder.WithNamed(manager));
        await stage.TellAsync(SampleNotifications.To(manager.Id, "ReviewSubmitted"), SampleNotifications.To(manager.Id, "DecisionServed"));

        await SweepAsync(stage);
        await stage.SendAsync();

        Assert.Equal("【Conduct】处罚决定已送达（C-2026-000123）", Assert.Single(stage.Server.Received, mail => mail.To == MailStage.AddressOf(manager)).Subject);
    }

    [Fact]
    public async Task Command_ByAPerson_IsForbidden()
    {
        await using var stage = await WantedAsync();

        await stage.Company.RunAsync(new WriteDigest(stage.Company.Company.BranchManager.Id, new(2026, 3, 9)), stage.Company.BranchManager).ShouldBeForbidden();
    }

    private static async Task<MailStage> WantedAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var stage = await MailStage.StartAsync(provider);
        await stage.Company.RunAsync(new SaveNotificationPreferences([], null, null, true), stage.Company.BranchManager).ShouldBeDone();
        return stage;
    }

    private static Task SweepAsync(MailStage stage) => stage.Host.Services.GetRequiredService<DigestSweep>().RunAsync(TestContext.Current.CancellationToken);
}
