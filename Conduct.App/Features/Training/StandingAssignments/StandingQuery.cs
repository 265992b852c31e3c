using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

public sealed class StandingQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<IReadOnlyList<StandingLine>> ListAsync(Guid courseId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await (
            from standing in db.StandingAssignments.VisibleTo(actor)
            where standing.CourseId == courseId
            join unit in db.OrgUnits on standing.UnitId equals unit.Id into units
            from unit in units.DefaultIfEmpty()
            orderby standing.Id
            select new StandingLine(
                standing.Id,
                standing.Version,
                standing.Audience,
                unit == null ? null : unit.Name,
                standing.Post,
                standing.JoinedWithinDays,
                standing.Days,
                db.TrainingAssignments.Count(training => training.StandingId == standing.Id),
                standing.EndedAt == null)).ToListAsync(ct);
    }
}

/// <param name="UnitName">Narrowed to this unit and below.</param>
/// <param name="Given">How many trainings came of it.</param>
public sealed record StandingLine(Guid Id, int Version, StandingAudience Audience, string? UnitName, string? Post, int? JoinedWithinDays, int Days, int Given, bool IsActive);
