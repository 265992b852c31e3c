using System.Reflection;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.Tests.Architecture;

public sealed class NavigationTests
{
    [Fact]
    public void Navigation_EveryEntry_LeadsToAPage()
    {
        var pages = typeof(Program).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).ToHashSet();
        var links = Navigation.Groups.SelectMany(group => group.Items).Select(item => item.Href).ToArray();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(link, pages));
    }
}
