using Conduct.App.Features.Notifications;
using Conduct.App.Shell;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;

namespace Conduct.Tests.Components;

public sealed class HeaderPartTests
{
    [Fact]
    public void Parts_AreComponents_EachInItsPlace()
    {
        Assert.All(HeaderPart.All, part => Assert.True(part.Component.IsAssignableTo(typeof(IComponent)), part.GetType().Name));
        Assert.Equal(HeaderPart.All.Count, HeaderPart.All.Select(part => part.Order).Distinct().Count());
    }

    [Fact]
    public void Bell_IsForEmployees_NotForABareAdministrator()
    {
        var bell = Assert.Single(HeaderPart.All, part => part.Component == typeof(NotificationBell));

        Assert.True(bell.IsFor(Actors.Employee));
        Assert.False(bell.IsFor(new(Guid.NewGuid(), null, "admin", [], new HashSet<Guid>())));
    }
}
