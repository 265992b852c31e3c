using System.Globalization;
using Bunit;
using Conduct.App.Data;
using Conduct.App.Features.Demo;
using Conduct.App.Features.Policies;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Policies;

public sealed class PoliciesPageTests : ComponentTest
{
    private readonly Conduct.Domain.Policies.Policy _policy =
        DemoPolicy.Build(new DateOnly(2026, 3, 9), Actor.System, day => new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));

    public PoliciesPageTests() => Speak("zh-CN");

    [Theory]
    [BothDatabases]
    public async Task Page_VersionInForce_ShowsEveryClauseUnderItsCategory(DatabaseProvider provider)
    {
        await using var host = await PublishedAsync(provider);

        var page = Show(host, "/policies");

        Assert.Equal("员工行为与纪律管理办法", page.Find("h1").TextContent);
        Assert.Equal(_policy.Versions[1].Clauses.Count, page.FindAll("details.clause").Count);
        Assert.Equal(7, page.FindAll("section.clauses").Count);
    }

    [Fact]
    public async Task MealClause_Opened_ShowsRangeDefaultAndReviewOfEachTime()
    {
        await using var host = await PublishedAsync();

        var page = Show(host, "/policies?clause=1.1");

        var clause = page.Find("#clause-1\\.1");
        Assert.True(clause.HasAttribute("open"));
        Assert.Equal(
            ["第一次", "1,000–5,000 元", "3,000 元", "送达后 7 日内", "—", "—"],
            clause.QuerySelectorAll("tbody tr")[0].QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal("第三次及以后", clause.QuerySelectorAll("tbody tr")[2].QuerySelector("td")!.TextContent);
    }

    [Fact]
    public async Task Filter_TextCategoryAndGravityInTheAddress_Narrow()
    {
        await using var host = await PublishedAsync();

        Assert.Equal(["clause-2.1"], Ids(Show(host, "/policies?text=微信&category=2&gravity=Medium")));
    }

    [Fact]
    public async Task Filter_WithoutMatch_OffersToClearIt()
    {
        await using var host = await PublishedAsync();

        Assert.Equal("http://localhost/policies", Show(host, "/policies?text=没有这样的条款").Find(".empty a").GetAttribute("href"));
    }

    [Fact]
    public async Task Filter_Typed_GoesIntoTheAddress()
    {
        await using var host = await PublishedAsync();
        var page = Show(host, "/policies");

        await page.Find("#policy-text").ChangeAsync(new ChangeEventArgs { Value = "脱岗" });
        await page.Find("form").SubmitAsync();

        Assert.EndsWith("?text=" + Uri.EscapeDataString("脱岗"), Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_InEnglish_ShowsTheEnglishTexts()
    {
        await using var host = await PublishedAsync();
        Speak("en");

        var page = Show(host, "/policies?clause=1.1&open=all");

        Assert.Equal("Rules on Employee Conduct and Discipline", page.Find("h1").TextContent);
        Assert.DoesNotContain(page.Find("section.clauses").TextContent, letter => letter is >= '\u2E80' and < '\uFF00');
    }

    [Fact]
    public async Task OlderVersion_ByItsAddress_ShowsItsRecordsAndEnd()
    {
        await using var host = await PublishedAsync();

        var page = Show(host, "/policies", _policy.Versions[0].Id);

        Assert.Contains(DomainTexts.Of(Conduct.Domain.Policies.PolicyStatus.Superseded), page.Find(".page-facts").TextContent, StringComparison.Ordinal);
        Assert.Equal(_policy.Versions[0].Clauses.Count, page.FindAll("details.clause").Count);
        Assert.Contains("职工代表大会", page.Find(".records").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_NothingPublished_SaysWhatWillBeHere()
    {
        await using var host = await FeatureHost.StartAsync();

        Assert.Equal(PolicyTexts.EmptyTitle, Show(host, "/policies").Find(".empty h2").TextContent);
    }

    [Fact]
    public async Task UnknownVersion_IsNotFound()
    {
        await using var host = await PublishedAsync();

        Assert.Empty(Show(host, "/policies", NewId.Next()).FindAll("details.clause"));
    }

    private static IEnumerable<string> Ids(IRenderedComponent<PoliciesPage> page) => page.FindAll("details.clause").Select(clause => clause.Id!);

    private static void Speak(string culture) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

    private async Task<FeatureHost> PublishedAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var host = await FeatureHost.StartAsync(provider);
        await host.SaveAsync(_policy);
        return host;
    }

    private IRenderedComponent<PoliciesPage> Show(FeatureHost host, string address, Guid? version = null)
    {
        this.SignIn(host, NewId.Next());
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        var page = Render<PoliciesPage>(parameters => parameters.Add(p => p.VersionId, version));
        page.WaitForState(() => page.FindAll(".loading").Count == 0, TimeSpan.FromMinutes(1));
        return page;
    }
}
