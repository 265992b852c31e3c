using System.Globalization;
using Conduct.Tests.Support;
using Microsoft.Playwright;

namespace Conduct.Tests.EndToEnd.Looks;

/// <summary>Pictures of every sight in every look and width, into the folder <c>gallery</c>; with words, of those whose name has one of them.</summary>
internal static class Gallery
{
    private static readonly int[] Widths = [Look.Desk, Look.Phone];

    public static async Task<int> RunAsync(string[] words)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "gallery")).FullName;
        await using var app = new DemoHost();
        await using var empty = new AppHost();
        await using var browser = new Browser();
        var wide = new List<string>();
        var shots = PageCatalogue.All.SelectMany(sight => sight.Accounts, (sight, account) => (Account: account, CataloguePage: sight))
            .Where(shot => words.Length == 0 || words.Any(word => $"{shot.Account}-{shot.CataloguePage.Name}".Contains(word, StringComparison.Ordinal)));
        foreach (var account in shots.GroupBy(shot => shot.Account, shot => shot.CataloguePage))
        {
            await using var sightseer = await PageVisitor.StartAsync(account.Key == CataloguePage.Founder ? empty : app, browser, account.Key);
            foreach (var look in Look.All)
            {
                CultureInfo.CurrentUICulture = look.Culture;
                foreach (var sight in account)
                {
                    await sightseer.VisitAsync(sight, look);
                    wide.AddRange(await TakeAsync(sightseer, $"{account.Key}-{sight.Name}-{look}", folder));
                }
            }

            Console.WriteLine(account.Key);
        }

        await ContactSheet.WriteAsync(folder);
        wide.ForEach(name => Console.WriteLine($"Wider than the screen: {name}"));
        return wide.Count == 0 ? 0 : 1;
    }

    /// <returns>Names of the pictures that had to be scrolled sideways.</returns>
    private static async Task<List<string>> TakeAsync(PageVisitor sightseer, string name, string folder)
    {
        var wide = new List<string>();
        foreach (var width in Widths)
        {
            await sightseer.Page.SetViewportSizeAsync(width, Look.Height);
            var size = await sightseer.Page.EvaluateAsync<int[]>("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]");
            if (size[0] > width)
            {
                wide.Add($"{name}-{width}");
            }

            // As high as the page: what sticks to an edge then stands at the edge.
            await sightseer.Page.SetViewportSizeAsync(width, size[1]);
            await sightseer.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png"), Animations = ScreenshotAnimations.Disabled });
        }

        await sightseer.Page.SetViewportSizeAsync(Look.Desk, Look.Height);
        return wide;
    }
}
