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

    public static TheoryData<string> Accounts => [.. Sights.All.SelectMany(sight => sight.Accounts).Distinct()];

    /// <summary>Both languages; in each the one theme is checked in full, the other for contrast, all that a theme can change.</summary>
    [Theory, MemberData(nameof(Accounts))]
    public async Task Pages_OfEachAccount_HaveNoSeriousFinding(string account)
    {
        await using var sightseer = await Sightseer.StartAsync(account == Sight.Founder ? empty : app, browser, account);
        var findings = new List<string>();
        foreach (var look in Look.All)
        {
            CultureInfo.CurrentUICulture = look.Culture;
            foreach (var sight in Sights.All.Where(sight => sight.Accounts.Contains(account)))
            {
                await sightseer.VisitAsync(sight, look);
                var result = await sightseer.Page.RunAxe(OptionsFor(look));
                findings.AddRange(result.Violations.Where(one => Grave.Contains(one.Impact)).Select(one => Told(sight, look, one)));
            }
        }

        Assert.Empty(findings);
    }

    [Fact]
    public void Table_HoldsEveryPage()
    {
        var pages = typeof(Program).Assembly.GetTypes().Where(type => type.IsDefined(typeof(RouteAttribute), inherit: false));

        Assert.Empty(pages.Except(Sights.All.Select(sight => sight.Page)).Select(page => page.Name));
    }

    private static AxeRunOptions OptionsFor(Look look)
    {
        var whole = look.Theme == (look.Culture.Equals(Cultures.Chinese) ? Themes.Light : Themes.Dark);
        return new() { ResultTypes = [ResultType.Violations], RunOnly = whole ? null : RunOnlyOptions.Rules("color-contrast") };
    }

    private static string Told(Sight sight, Look look, AxeResultItem finding) =>
        $"{sight.Name} {look}: {finding.Id} {string.Join(" | ", finding.Nodes.Take(3).Select(node => node.Html))}";
}
