using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.Domain.Cases;

namespace Conduct.App.Work.Items;

/// <summary>
/// What of a capability may keep a case from being closed: its <see cref="ICaseMatter"/>s. A capability derives one class, which is found by its type;
/// the case asks each matter, and lists ask the same of the database.
/// </summary>
public abstract class CaseMatters
{
    private static readonly IReadOnlyList<CaseMatters> Everyones = FoundByType.All<CaseMatters>();

    /// <summary>All matters of the case, without watching them.</summary>
    public static async Task<IReadOnlyList<ICaseMatter>> OfCaseAsync(ConductDb db, Guid caseFileId, CancellationToken ct)
    {
        List<ICaseMatter> all = [];
        foreach (var matters in Everyones)
        {
            all.AddRange(await matters.ReadAsync(db, caseFileId, ct));
        }

        return all;
    }

    /// <summary>Ids of the cases that some matter keeps open on this day.</summary>
    public static IQueryable<Guid> KeptOpen(ConductDb db, DateOnly today) =>
        Everyones.Select(matters => matters.HoldingCases(db, today)).Aggregate(Queryable.Concat);

    protected abstract Task<IReadOnlyList<ICaseMatter>> ReadAsync(ConductDb db, Guid caseFileId, CancellationToken ct);

    /// <summary>The cases of the matters that answer <see cref="ICaseMatter.ObstacleOn"/> on this day.</summary>
    protected abstract IQueryable<Guid> HoldingCases(ConductDb db, DateOnly today);
}
