using Conduct.Tests.EndToEnd.Looks;
using Conduct.Tests.Support;

namespace Conduct.Tests.EndToEnd;

/// <summary>The main pages do all they do under the policy that every answer carries; the accessibility sweep sees the others.</summary>
[FullStage]
public sealed class ContentSecurityJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    private readonly Browser _browser = browser;

    [Theory]
    [InlineData("hr", "work", "search", "register", "case-new")]
    [InlineData("admin", "jobs", "scheduler", "working-days")]
    [InlineData(CataloguePage.Visitor, "sign-in", "error")]
    public async Task Pages_AreRefusedNothing(string account, params string[] sights)
    {
        await using var visitor = await PageVisitor.StartAsync(App, _browser, account);
        var policed = false;
        visitor.Page.Response += (_, answer) => policed |= answer.Headers.ContainsKey("content-security-policy");

        foreach (var sight in PageCatalogue.All.Where(one => sights.Contains(one.Name)))
        {
            await visitor.VisitAsync(sight, Look.All[0]);
        }

        Assert.True(policed);
        Assert.Empty(visitor.Refused);
    }

    [Fact]
    public async Task Script_ThatSomebodySmuggledIn_IsRefused()
    {
        await using var visitor = await PageVisitor.StartAsync(App, _browser, CataloguePage.Visitor);
        await visitor.Page.GotoAsync("/sign-in");

        await visitor.Page.EvaluateAsync("() => { const script = document.createElement('script'); script.textContent = 'window.smuggled = true'; document.body.append(script); }");

        Assert.False(await visitor.Page.EvaluateAsync<bool>("() => window.smuggled === true"));
        Assert.NotEmpty(visitor.Refused);
    }

    [Fact]
    public async Task Dashboard_OfTheScheduler_IsRefusedNothing()
    {
        await using var visitor = await PageVisitor.StartAsync(App, _browser, "admin");

        await visitor.Page.GotoAsync("/hangfire");
        await visitor.Page.GotoAsync("/hangfire/recurring");

        Assert.Empty(visitor.Refused);
    }
}
