using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.WorkCalendar;

/// <summary>Enters a day that differs from the plain week, or changes it.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsWorkingDay">Whether it is worked.</param>
/// <param name="Name">The occasion.</param>
public sealed record SetCalendarDay(DateOnly Date, bool IsWorkingDay, string Name) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class SetCalendarDayHandler(ConductDb db, AuditTrail audit) : ICommandHandler<SetCalendarDay>
{
    public async Task HandleAsync(SetCalendarDay command, Actor actor, CancellationToken ct)
    {
        CalendarChange.Require(actor);
        Rule.Require(command.Date.Year is >= WorkingDayRules.FirstYear and <= WorkingDayRules.LastYear, WorkingDayRules.YearOutOfRange, WorkingDayRules.FirstYear, WorkingDayRules.LastYear);
        var name = Rule.RequireText(command.Name, CalendarDay.NameMaxLength, WorkingDayRules.NameMissing);
        if (await db.CalendarDays.FindAsync([command.Date], ct) is { } day)
        {
            (day.IsWorkingDay, day.Name, day.IsAnnounced) = (command.IsWorkingDay, name, true);
        }
        else
        {
            db.Add(new CalendarDay { Date = command.Date, IsWorkingDay = command.IsWorkingDay, Name = name });
        }

        audit.Append(actor, AuditKinds.CalendarChanged, new { command.Date, command.IsWorkingDay, Name = name });
    }
}

/// <summary>Makes a day one of the plain week again.</summary>
public sealed record ClearCalendarDay(DateOnly Date) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class ClearCalendarDayHandler(ConductDb db, AuditTrail audit) : ICommandHandler<ClearCalendarDay>
{
    public async Task HandleAsync(ClearCalendarDay command, Actor actor, CancellationToken ct)
    {
        CalendarChange.Require(actor);
        var day = await db.CalendarDays.FindAsync([command.Date], ct) ?? throw new NotFoundException(nameof(CalendarDay));
        db.Remove(day);
        audit.Append(actor, AuditKinds.CalendarDayCleared, new { day.Date, day.IsWorkingDay, day.Name });
    }
}
