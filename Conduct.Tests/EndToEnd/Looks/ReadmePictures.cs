using Conduct.Tests.Support;
using Microsoft.Playwright;

namespace Conduct.Tests.EndToEnd.Looks;

/// <summary>The pictures that README opens with, small enough for a repository, into the folder <c>.pictures</c>.</summary>
internal static class ReadmePictures
{
    private const int Height = 800;
    private const int Quality = 72;

    private static readonly (string Name, string Account, string Sight)[] Wanted =
    [
        ("home", "hr", "work"),
        ("case", "hr", "case-pending"),
        ("register", "compliance", "register"),
    ];

    public static async Task<int> TakeAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, ".pictures")).FullName;
        await using var app = new DemoHost();
        await using var browser = new Browser();
        foreach (var (name, account, sight) in Wanted)
        {
            await using var visitor = await PageVisitor.StartAsync(app, browser, account);
            await visitor.VisitAsync(PageCatalogue.All.Single(one => one.Name == sight), Look.All[0]);
            await visitor.Page.SetViewportSizeAsync(Look.Desk, Height);
            await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.jpg"), Type = ScreenshotType.Jpeg, Quality = Quality, Animations = ScreenshotAnimations.Disabled });
        }

        return 0;
    }
}
