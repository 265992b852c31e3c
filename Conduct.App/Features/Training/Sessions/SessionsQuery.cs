using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

public sealed class SessionsQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <summary>Sessions of a course that the visitor may see, the latest first.</summary>
    public async Task<IReadOnlyList<SessionLine>> OfCourseAsync(Guid courseId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await LinesAsync(db, db.TrainingSessions.VisibleTo(actor).Where(session => session.CourseId == courseId).OrderByDescending(session => session.StartsAt), ct);
    }

    /// <summary>Planned sessions that the visitor is expected at or holds, the next first.</summary>
    public async Task<IReadOnlyList<SessionLine>> OfPersonAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var own = db.TrainingSessions.Where(session => session.Status == SessionStatus.Planned
            && (session.TrainerId == actor.EmployeeId || session.Attendees.Any(attendee => attendee.EmployeeId == actor.EmployeeId)));
        return await LinesAsync(db, own.OrderBy(session => session.StartsAt), ct);
    }

    private async Task<IReadOnlyList<SessionLine>> LinesAsync(ConductDb db, IOrderedQueryable<TrainingSession> sessions, CancellationToken ct)
    {
        var rows = await sessions.ThenBy(session => session.Id).AsNoTracking().IgnoreAutoIncludes()
            .Join(db.Courses, session => session.CourseId, course => course.Id, (session, course) => new
            {
                session.Id,
                course.Title,
                course.TitleEn,
                session.Status,
                session.StartsAt,
                session.EndsAt,
                session.Place,
                session.TrainerName,
                Expected = session.Attendees.Count,
                Present = session.Attendees.Count(attendee => attendee.Attendance == Attendance.Present),
                session.Capacity,
            })
            .ToListAsync(ct);
        return [.. rows.Select(row => new SessionLine(
            row.Id, Bilingual.Pick(row.Title, row.TitleEn), row.Status, clock.LocalOf(row.StartsAt), clock.LocalOf(row.EndsAt), row.Place, row.TrainerName, row.Expected, row.Present, row.Capacity))];
    }
}

/// <summary>A session in a list; times in the organisation's zone.</summary>
public sealed record SessionLine(Guid Id, string Course, SessionStatus Status, DateTime StartsAt, DateTime EndsAt, string Place, string TrainerName, int Expected, int Present, int? Capacity);
