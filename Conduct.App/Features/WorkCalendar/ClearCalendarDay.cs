using Conduct.App.Data;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.WorkCalendar;

/// <summary>Makes a day one of the plain week again.</summary>
public sealed record ClearCalendarDay(DateOnly Date) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class ClearCalendarDayHandler(ConductDb db, AuditTrail audit) : ICommandHandler<ClearCalendarDay>
{
    public async Task HandleAsync(ClearCalendarDay command, Actor by, CancellationToken ct)
    {
        CalendarChange.Require(by);
        var day = await db.CalendarDays.FindAsync([command.Date], ct) ?? throw new NotFoundException(nameof(CalendarDay));
        db.Remove(day);
        audit.Append(by, AuditKinds.CalendarDayCleared, new { day.Date, day.IsWorkingDay, day.Name });
    }
}
