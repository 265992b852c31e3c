using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training.Standing;

public sealed class StandingQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<IReadOnlyList<StandingLine>> ListAsync(Guid courseId, Actor visitor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await (
            from standing in db.StandingAssignments.VisibleTo(visitor)
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
