using Conduct.App.Shell;

namespace Conduct.App.Features.MyWork;

public sealed class MyWorkFeature : Feature
{
    public override IReadOnlyList<NavItem> Navigation { get; } =
    [
        new(NavHeading.Work, 10, () => ShellTexts.NavMyWork, "/", "home", Exact: true),
        new(NavHeading.Work, 20, () => ShellTexts.NavCalendar, "/calendar", "calendar_month"),
    ];

    public override void Map(IEndpointRouteBuilder routes) => routes.MapCalendarFeed();
}
