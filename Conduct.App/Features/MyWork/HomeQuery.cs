using Conduct.App.Data;
using Conduct.App.Work.Items;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>Everybody's first page: what waits for them, and apart from it what waits for others.</summary>
public sealed class HomeQuery(IDbContextFactory<ConductDb> databases, MyWorkQuery mine, OthersWorkQuery others)
{
    public async Task<HomeView> ReadAsync(Actor actor, CancellationToken ct)
    {
        var own = await mine.FindAsync(actor, ct);
        var theirs = await others.FindAsync(actor, ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        var matters = await WorkMatters.ReadAsync(db, own.Rows.Select(row => row.Item).Concat(theirs.Select(one => one.Item)).Select(item => item.CaseFileId), actor, ct);
        return new(
            [.. own.Rows.Select(row => HomeRow.Of(row.Item, row.Who, matters.Of(row.Item, row.Own), [], own.Today))],
            [.. theirs.Select(one => HomeRow.Of(one.Item, one.Item.Person?.Name, matters.Of(one.Item, own: false), one.Whom, own.Today))],
            own.MayFile,
            own.Today);
    }
}

/// <param name="Mine">What waits for the visitor, the nearest deadline first, then the longest waiting.</param>
/// <param name="Others">What others have to do, the longest waiting first.</param>
/// <param name="MayFile">Whether the visitor can file an incident: the empty page then says so.</param>
public sealed record HomeView(IReadOnlyList<HomeRow> Mine, IReadOnlyList<HomeRow> Others, bool MayFile, DateOnly Today)
{
    public int Count(HomeFilter filter) => filter == HomeFilter.Others ? Others.Count : Mine.Count(row => row.Group.IsIn(filter));
}
