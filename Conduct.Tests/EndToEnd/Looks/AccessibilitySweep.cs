using System.Globalization;
using Conduct.Tests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Conduct.Tests.EndToEnd.Looks;

/// <summary>Each sight as it comes at a desk; then, without loading it again, in the other theme on a phone.</summary>
[FullStage]
public sealed class AccessibilitySweep(DemoHost app, AppHost empty, Browser browser) : IClassFixture<DemoHost>, IClassFixture<AppHost>
{
    private static readonly string[] Grave = ["serious", "critical"];

    // Behind a dialog axe would mix in the colour of the veil.
    private const string Colours = """
        async () => (await axe.run(document.querySelector('[role=dialog], [role=alertdialog]') ?? document, { runOnly: ['color-contrast', 'scrollable-region-focusable', 'link-in-text-block'], resultTypes: ['violations'] }))
          .violations.filter(one => one.impact !== 'minor' && one.impact !== 'moderate')
          .map(one => one.id + ' ' + one.nodes.slice(0, 3).map(node => node.html).join(' | '))
        """;

    private static readonly AxeRunOptions Violations = new() { ResultTypes = [ResultType.Violations] };

    public static TheoryData<string> Accounts => [.. Tour.All.Select(tour => tour.Account)];

    [Theory, MemberData(nameof(Accounts))]
    public async Task Sights_OfEachAccount_HaveNoSeriousFinding(string account)
    {
        await using var sightseer = await PageVisitor.StartAsync(account == CataloguePage.Founder ? empty : app, browser, account);
        var findings = new List<string>();
        foreach (var (sight, desk) in Tour.All.Single(tour => tour.Account == account).Stops)
        {
            CultureInfo.CurrentUICulture = desk.Culture;
            var phone = desk with { Theme = desk.OtherTheme };
            await sightseer.VisitAsync(sight, desk);
            findings.AddRange(await FindAsync(sightseer.Page, sight, desk));
            await sightseer.TurnAsync(phone.Theme, Look.Phone);
            findings.AddRange(await FindAgainAsync(sightseer.Page, sight, phone));
            await sightseer.Page.SetViewportSizeAsync(Look.Desk, Look.Height);
        }

        findings.AddRange(sightseer.Refused);
        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }

    // Of the whole page, but run in it: by default axe opens a window of its own to sum up each page.
    private static async Task<IEnumerable<string>> FindAsync(IPage page, CataloguePage sight, Look look)
    {
        var result = await page.Locator("html").RunAxe(Violations);
        return result.Violations.Where(one => Grave.Contains(one.Impact)).Select(one => Told(sight, look, one));
    }

    // What colours and width decide; axe is still in the page. What a second look no longer finds was a colour on its way.
    private static async Task<IEnumerable<string>> FindAgainAsync(IPage page, CataloguePage sight, Look look)
    {
        var found = await page.EvaluateAsync<string[]>(Colours);
        var stays = found.Length == 0 ? found : await page.EvaluateAsync<string[]>(Colours);
        return stays.Select(one => $"{sight.Name} {look}: {one}");
    }

    private static string Told(CataloguePage sight, Look look, AxeResultItem finding) =>
        $"{sight.Name} {look}: {finding.Id} {string.Join(" | ", finding.Nodes.Take(3).Select(node => node.Html))}";
}
