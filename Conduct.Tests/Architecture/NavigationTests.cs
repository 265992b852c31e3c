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
    // Every capability enters its pages itself; together they are this menu.
    [Fact]
    public void Navigation_AllEntries_StandInThisOrder()
    {
        Assert.Equal([NavHeading.Work, NavHeading.Records, NavHeading.Settings], Navigation.Groups.Select(group => group.Heading));
        Assert.Equal(
            [
                "/", "/calendar", "/cases/new", "/approvals", "/payroll", "/wages", "/my/file", "/training",
                "/register", "/training/matrix", "/training/courses", "/policies", "/policies/catalogue", "/reports", "/reports/identity", "/audit",
                "/organisation", "/working-days", "/minimum-wages", "/accounts", "/robots", "/deliveries", "/jobs",
            ],
            Navigation.Groups.SelectMany(group => group.Items).Select(item => item.Href));
    }
}
