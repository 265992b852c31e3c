using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

public sealed class SessionQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <returns>Null unless the visitor keeps its list or is expected at it.</returns>
    public async Task<SessionView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var kept = await db.TrainingSessions.VisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        var session = kept ?? await db.TrainingSessions.ExpectedOf(actor).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (session is null)
        {
            return null;
        }

        var course = await db.Courses.AsNoTracking().Where(row => row.Id == session.CourseId).Select(row => new { row.Title, row.TitleEn }).SingleAsync(ct);
        return new(
            id,
            session.Version,
            session.CourseId,
            Bilingual.Pick(course.Title, course.TitleEn),
            session.Status,
            clock.LocalOf(session.StartsAt),
            clock.LocalOf(session.EndsAt),
            session.Place,
            session.TrainerId,
            session.TrainerName,
            session.Capacity,
            session.PassesByAttendance,
            kept?.Code,
            kept is not null,
            kept is not null && actor.Has(Permission.ManageTraining),
            clock.Now >= session.StartsAt,
            session.Attendees.FirstOrDefault(attendee => attendee.EmployeeId == actor.EmployeeId)?.Attendance,
            kept is null ? [] : await LinesAsync(db, kept, ct));
    }

    private async Task<IReadOnlyList<AttendeeLine>> LinesAsync(ConductDb db, TrainingSession session, CancellationToken ct)
    {
        Guid[] ids = [.. session.Attendees.Select(attendee => attendee.EmployeeId)];
        var people = await (
            from employee in db.Employees
            where ids.Contains(employee.Id)
            join unit in db.OrgUnits on employee.UnitId equals unit.Id
            select new { employee.Id, employee.StaffNumber, Unit = unit.Name }).ToDictionaryAsync(one => one.Id, ct);
        return [.. session.Attendees
            .Select(attendee => new AttendeeLine(
                attendee.EmployeeId,
                people[attendee.EmployeeId].StaffNumber,
                attendee.Name,
                people[attendee.EmployeeId].Unit,
                attendee.Attendance,
                attendee.Marked?.Name,
                attendee.Marked is { } marked ? clock.LocalOf(marked.At) : null))
            .OrderBy(line => line.StaffNumber, StringComparer.Ordinal)];
    }
}

/// <summary>A session; times in the organisation's zone.</summary>
/// <param name="Code">For whoever keeps the list: shown in the room.</param>
/// <param name="Keeps">Whether the visitor keeps the list, as trainer or for training.</param>
/// <param name="Manages">Whether the visitor may change the plan and the list.</param>
/// <param name="Own">The visitor's own attendance, when they are expected.</param>
/// <param name="Attendees">For whoever keeps the list.</param>
public sealed record SessionView(
    Guid Id,
    int Version,
    Guid CourseId,
    string Course,
    SessionStatus Status,
    DateTime StartsAt,
    DateTime EndsAt,
    string Place,
    Guid TrainerId,
    string TrainerName,
    int? Capacity,
    bool PassesByAttendance,
    string? Code,
    bool Keeps,
    bool Manages,
    bool HasBegun,
    Attendance? Own,
    IReadOnlyList<AttendeeLine> Attendees);

public sealed record AttendeeLine(Guid EmployeeId, string StaffNumber, string Name, string UnitName, Attendance Attendance, string? MarkedBy, DateTime? MarkedAt);
