using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Work.Items;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>Everybody's first page: what waits for them, and apart from it what waits for others.</summary>
public sealed class HomeQuery(IDbContextFactory<ConductDb> databases, MyWorkQuery mine, OthersWorkQuery others)
{
    // Nobody reads on: the first of each group, the rest on its own page.
    private const int FirstOfGroup = 10;

    /// <param name="actor">Who reads.</param>
    /// <param name="filter">What is to be shown, page by page; null: the beginning of everything.</param>
    /// <param name="page">Which page of it.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<HomeView> ReadAsync(Actor actor, HomeFilter? filter, PageRequest page, CancellationToken ct)
    {
        var own = await mine.FindAsync(actor, ct);
        List<HomeLine> lines =
        [
            .. own.Rows.Select(row => new HomeLine(row.Item, HomeGroups.Of(row.Due, own.Today), row.Own, row.Who, [])).OrderBy(line => line.Group),
            .. (await others.FindAsync(actor, ct)).Select(one => new HomeLine(one.Item, Group: null, Own: false, one.Item.Person?.Name, one.Whom)),
        ];
        var groups = lines.GroupBy(line => line.Group).ToList();
        var shown = filter is { } only
            ? lines.Where(line => line.IsIn(only)).Skip(page.Skip).Take(page.Size).ToList()
            : [.. groups.SelectMany(group => group.Take(FirstOfGroup))];
        await using var db = await databases.CreateDbContextAsync(ct);
        var matters = await WorkMatters.ReadAsync(db, shown.Select(line => line.Item.CaseFileId), actor, own.Today, ct);
        return new(
            groups.Where(group => group.Key is not null).ToDictionary(group => group.Key!.Value, group => group.Count()),
            lines.Count(line => line.Group is null),
            [.. shown.GroupBy(line => line.Group).Select(group => new HomeSection(
                group.Key,
                [.. group.Select(line => HomeRow.Of(line.Item, line.Who is null ? null : matters.PersonOf(line.Item), matters.Of(line.Item, line.Own), line.Whom, own.Today))],
                groups.Single(whole => whole.Key == group.Key).Count()))],
            lines.CountBy(line => line.Item.Task.Code).Any(kind => kind.Value >= WorkScope.MaxOfAKind),
            own.MayFile);
    }

    private sealed record HomeLine(WorkItem Item, HomeGroup? Group, bool Own, string? Who, IReadOnlyList<string> Whom)
    {
        public bool IsIn(HomeFilter filter) => Group is { } group ? group.IsIn(filter) : filter == HomeFilter.Others;
    }
}
