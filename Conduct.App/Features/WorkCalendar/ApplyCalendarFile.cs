using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.WorkCalendar;

/// <summary>Replaces the years of the uploaded file by its days, and adds to those that it touches at their edge; all or nothing.</summary>
/// <param name="Shown">The <see cref="CalendarFile.Fingerprint"/> of what the preview showed: another upload since is not what was agreed to.</param>
public sealed record ApplyCalendarFile(string Shown) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class ApplyCalendarFileHandler(ConductDb db, AuditTrail audit) : ICommandHandler<ApplyCalendarFile>
{
    public async Task HandleAsync(ApplyCalendarFile command, Actor actor, CancellationToken ct)
    {
        CalendarChange.Require(actor);
        var draft = await db.ReadDraftAsync(actor, CalendarFile.DraftKey, ct) ?? throw new NotFoundException(nameof(CalendarFile));
        var file = CalendarFile.Read(draft.Content);
        Rule.Require(file.Problems.Count == 0 && file.Days.Count > 0, WorkingDayRules.FileHasErrors);
        if (file.Fingerprint != command.Shown)
        {
            throw new ConflictException(nameof(CalendarFile));
        }

        var stored = await db.CalendarDays.Where(day => file.Years.Contains(day.Date.Year)).ToDictionaryAsync(day => day.Date, ct);
        db.RemoveRange(stored.Values.Where(day => file.Replaced.Contains(day.Date.Year)).ExceptBy(file.Days.Select(day => day.Date), day => day.Date));
        foreach (var day in file.Days)
        {
            if (stored.TryGetValue(day.Date, out var known))
            {
                (known.IsWorkingDay, known.Name, known.IsAnnounced) = (day.IsWorkingDay, day.Name, true);
            }
            else
            {
                db.Add(new CalendarDay { Date = day.Date, IsWorkingDay = day.IsWorkingDay, Name = day.Name });
            }
        }

        audit.Append(actor, AuditKinds.CalendarImported, new { file.Name, Years = string.Join(", ", file.Years), Days = file.Days.Count });
        await db.DropDraftAsync(actor, CalendarFile.DraftKey, ct);
    }
}

/// <summary>Gives up the uploaded file; the calendar stays as it is.</summary>
public sealed record DropCalendarFile : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class DropCalendarFileHandler(ConductDb db) : ICommandHandler<DropCalendarFile>
{
    public Task HandleAsync(DropCalendarFile command, Actor actor, CancellationToken ct) => db.DropDraftAsync(actor, CalendarFile.DraftKey, ct);
}
