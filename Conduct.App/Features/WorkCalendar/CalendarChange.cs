using Conduct.Domain.Kernel;

namespace Conduct.App.Features.WorkCalendar;

/// <summary>The calendar is one for the whole organisation.</summary>
internal static class CalendarChange
{
    public static void Require(Actor actor) => Rule.Require(actor.ReachOf(Permission.ManageOrganisation).Everything, WorkingDayRules.NotWholeOrganisation);
}
