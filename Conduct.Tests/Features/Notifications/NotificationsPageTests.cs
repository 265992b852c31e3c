using Bunit;
using Conduct.App.Features.Notifications;
using Conduct.App.Work.Dispatch;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Notifications;

/// <summary>The inbox and the bells of the same person, each as if in a tab of its own.</summary>
public sealed class NotificationsPageTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Dispatch_RaisesTheCountInEveryTabAndTheOpenInbox()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await this.SignInAsync(stage, stage.Company.Zhang);
        var (first, second, inbox) = (Render<NotificationBell>(), Render<NotificationBell>(), Render<NotificationsPage>());
        inbox.WaitForAssertion(() => Assert.Contains(NotificationsTexts.Empty, inbox.Markup, StringComparison.Ordinal), Timeout);

        await stage.DecisionAsync(DecisionStatus.Served);
        await Services.GetRequiredService<NotificationDispatcher>().RunAsync(Xunit.TestContext.Current.CancellationToken);

        first.WaitForAssertion(() => Assert.Equal("2", first.Find(".count").TextContent), Timeout);
        second.WaitForAssertion(() => Assert.Equal("2", second.Find(".count").TextContent), Timeout);
        inbox.WaitForAssertion(() => Assert.Equal(2, inbox.FindAll("li.unread").Count), Timeout);
    }

    [Fact]
    public async Task MarkRead_LowersTheCountInEveryTab()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.Served);
        await this.SignInAsync(stage, stage.Company.Zhang);
        var (bell, inbox) = (Render<NotificationBell>(), Render<NotificationsPage>());
        bell.WaitForAssertion(() => Assert.Equal("2", bell.Find(".count").TextContent), Timeout);
        inbox.WaitForAssertion(() => Assert.Equal(2, inbox.FindAll("li.unread button").Count), Timeout);

        await inbox.Find("li.unread button").ClickAsync();
        bell.WaitForAssertion(() => Assert.Equal("1", bell.Find(".count").TextContent), Timeout);
        await inbox.Find(".page-header button").ClickAsync();

        bell.WaitForAssertion(() => Assert.Empty(bell.FindAll(".count")), Timeout);
        inbox.WaitForAssertion(() => Assert.Empty(inbox.FindAll("li.unread")), Timeout);
        Assert.True(await stage.Host.ReadAsync(db => db.Notifications.Where(row => row.RecipientEmployeeId == stage.Company.Zhang.Id).AllAsync(row => row.ReadAt != null)));
    }

    [Fact]
    public async Task Unread_InTheAddress_HidesWhatWasRead()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.Served);
        await stage.Host.ChangeAsync(async db => (await db.Notifications.FirstAsync(row => row.RecipientEmployeeId == stage.Company.Zhang.Id)).ReadAt = stage.Host.Now);
        await this.SignInAsync(stage, stage.Company.Zhang);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/notifications?{NotificationsPage.ShowName}={NotificationsPage.Unread}");

        var inbox = Render<NotificationsPage>();

        inbox.WaitForAssertion(() => Assert.Single(inbox.FindAll(".notices li")), Timeout);
        Assert.Equal(NotificationsTexts.UnreadOnly, inbox.Find("[aria-current=true]").TextContent.Trim());
    }

    [Fact]
    public async Task Bell_LooksAgainOnAnotherPage_NotAtEachFilter()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await this.SignInAsync(stage, stage.Company.Zhang);
        Render<NotificationBell>();
        using var statements = new Bench.StatementCount();
        var location = Services.GetRequiredService<NavigationManager>();

        location.NavigateTo("/?page=2");
        location.NavigateTo("/?page=3#top");
        location.NavigateTo("/policies");

        // The session with its account, what that may, and the count: once.
        await Until.HoldsAsync(() => statements.Count == 3);
        await DisposeComponentsAsync();
        Assert.Equal(3, statements.Count);
    }

    [Fact]
    public async Task Tab_ThatWasClosed_IsNoLongerTold()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await this.SignInAsync(stage, stage.Company.Zhang);
        var bell = Render<NotificationBell>();
        await DisposeComponentsAsync();

        Services.GetRequiredService<OpenTabs>().Tell([stage.Company.Zhang.Id]);

        Assert.True(bell.IsDisposed);
    }
}
