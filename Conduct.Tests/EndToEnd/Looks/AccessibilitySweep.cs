using System.Globalization;
using Conduct.App.Shell;
using Conduct.Tests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Components;

namespace Conduct.Tests.EndToEnd.Looks;

public sealed class AccessibilitySweep(DemoHost app, AppHost empty, Browser browser) : IClassFixture<DemoHost>, IClassFixture<AppHost>
{
    private static readonly string[] Grave = ["serious", "critical"];

    // A language changes the words and a theme the colours: two of the four looks show all there is.
    private static readonly Look[] Looks = [new(Cultures.Chinese, Themes.Light), new(Cultures.English, Themes.Dark)];

    private static readonly AxeRunOptions Violations = new() { ResultTypes = [ResultType.Violations] };

    public static TheoryData<string> Accounts => [.. Sights.All.SelectMany(sight => sight.Accounts).Distinct()];

    [Theory, MemberData(nameof(Accounts))]
    public async Task Pages_OfEachAccount_HaveNoSeriousFinding(string account)
    {
        await using var sightseer = await Sightseer.StartAsync(account == Sight.Founder ? empty : app, browser, account);
        var findings = new List<string>();
        foreach (var look in Looks)
        {
            CultureInfo.CurrentUICulture = look.Culture;
            foreach (var sight in Sights.All.Where(sight => sight.Accounts.Contains(account)))
            {
                await sightseer.VisitAsync(sight, look);

                // Of the whole page, but run in it: by default axe opens a window of its own to sum up each page.
                var result = await sightseer.Page.Locator("html").RunAxe(Violations);
                findings.AddRange(result.Violations.Where(one => Grave.Contains(one.Impact)).Select(one => Told(sight, look, one)));
            }
        }

        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }

    [Fact]
    public void Table_HoldsEveryPage()
    {
        var pages = typeof(Program).Assembly.GetTypes().Where(type => type.IsDefined(typeof(RouteAttribute), inherit: false));

        Assert.Empty(pages.Except(Sights.All.Select(sight => sight.Page)).Select(page => page.Name));
    }

    private static string Told(Sight sight, Look look, AxeResultItem finding) =>
        $"{sight.Name} {look}: {finding.Id} {string.Join(" | ", finding.Nodes.Take(3).Select(node => node.Html))}";
}
