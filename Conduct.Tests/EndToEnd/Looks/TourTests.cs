using Microsoft.AspNetCore.Components;

namespace Conduct.Tests.EndToEnd.Looks;

public sealed class TourTests
{
    private static readonly List<(CataloguePage CataloguePage, Look Look)> Stops = [.. Tour.All.SelectMany(tour => tour.Stops)];

    [Fact]
    public void Sights_ShowEveryPage()
    {
        var pages = typeof(Program).Assembly.GetTypes().Where(type => type.IsDefined(typeof(RouteAttribute), inherit: false));

        Assert.Empty(pages.Except(PageCatalogue.All.Select(sight => sight.Page)).Select(page => page.Name));
    }

    [Fact]
    public void Tours_PassEverySightOnce() => Assert.Equal(PageCatalogue.All.Select(sight => sight.Name).Order(), Stops.Select(stop => stop.CataloguePage.Name).Order());

    [Fact]
    public void Looks_AreSeenAboutEquallyOften() =>
        Assert.All(Look.All, look => Assert.InRange(Stops.Count(stop => stop.Look == look), Stops.Count / 5, Stops.Count / 3));
}
