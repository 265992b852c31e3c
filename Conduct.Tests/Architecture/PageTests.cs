using Microsoft.AspNetCore.Components;

namespace Conduct.Tests.Architecture;

public sealed class PageTests
{
    private static readonly Type[] Pages = [.. typeof(Program).Assembly.GetTypes().Where(type => type.IsDefined(typeof(RouteAttribute), inherit: false))];

    [Fact]
    public void EveryRoute_IsThereOnce()
    {
        var routes = Pages.SelectMany(page => page.GetCustomAttributes(typeof(RouteAttribute), inherit: false).Cast<RouteAttribute>()).Select(route => route.Template).ToList();

        Assert.Equal(routes.Distinct(StringComparer.OrdinalIgnoreCase), routes);
    }
}
