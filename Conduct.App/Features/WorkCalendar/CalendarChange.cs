using Conduct.Domain.Kernel;

namespace Conduct.App.Features.WorkCalendar;

/// <summary>The calendar is one for the whole organisation.</summary>
internal static class CalendarChange
{
    public static void Require(Actor by) => Rule.Require(by.ReachOf(Permission.ManageOrganisation).Everything, WorkingDayRules.NotWholeOrganisation);
}
