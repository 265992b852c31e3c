using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.WorkCalendar;

public sealed class WorkCalendarFeature : Feature
{
    public override IReadOnlyList<NavItem> Navigation { get; } =
    [
        new(NavHeading.Settings, 20, () => ShellTexts.NavWorkingDays, "/working-days", "event_available", Permission.ManageOrganisation),
    ];

    public override void Map(IEndpointRouteBuilder routes) => routes.MapWorkingDays();
}
