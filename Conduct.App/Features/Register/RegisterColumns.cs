using Conduct.App.Register;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Register;

/// <summary>The columns of the register 台账 as a reader sees, chooses and sorts them.</summary>
public static class RegisterColumns
{
    public static IReadOnlyList<RegisterColumn> All => RegisterColumnList.Everyones;

    /// <summary>Every column that the reader may see; those that stay in sight while a table scrolls stand first.</summary>
    public static IReadOnlyList<RegisterColumn> For(Actor actor) => [.. All.Where(column => column.IsFor(actor)).OrderByDescending(column => column.Pinned)];

    /// <summary>What the register opens with: the columns needed first, in the order in which they are needed.</summary>
    public static IReadOnlyList<RegisterColumn> First(Actor actor) => [.. For(actor).Where(column => column.OpensAt is not null).OrderByDescending(column => column.Pinned).ThenBy(column => column.OpensAt)];

    /// <summary>The columns of the page: those chosen, or those it opens with.</summary>
    public static IReadOnlyList<RegisterColumn> Shown(RegisterAddress address, Actor actor) => address.Columns is [] ? First(actor) : Chosen(address, actor);

    /// <summary>The columns of a sheet: those chosen, as far as the reader may see them; all of those when none is chosen.</summary>
    public static IReadOnlyList<RegisterColumn> Chosen(RegisterAddress address, Actor actor) =>
        For(actor).Where(column => address.Columns.Contains(column.Key)).ToArray() is [_, ..] chosen ? chosen : For(actor);

    /// <summary>Whether this names an order, such as <c>due</c> or <c>-due</c>.</summary>
    public static bool IsSort(string sort) => Sorted(sort)?.Order is not null;

    /// <summary>The lines in the order of the address; in the usual order where the reader may not see that column.</summary>
    public static IOrderedQueryable<RegisterRow> Order(IQueryable<RegisterRow> rows, string sort, Actor actor, DateOnly today)
    {
        var wanted = Sorted(sort) is { Order: not null } column && column.IsFor(actor) ? sort : RegisterAddress.DefaultSort;
        return Sorted(wanted)!.Order!(rows, wanted.StartsWith('-'), today);
    }

    private static RegisterColumn? Sorted(string sort) => All.FirstOrDefault(column => column.Key == sort.TrimStart('-') && sort.LastIndexOf('-') <= 0);
}

/// <summary>序号: the place of a line in the list.</summary>
internal sealed class NumberColumn : RegisterColumnList
{
    public override IReadOnlyList<RegisterColumn> Columns { get; } =
        [new("no", 10, () => RegisterTexts.No, ColumnKind.Number, line => line.Number, null) { Pinned = true, PinnedWidth = 4.6 }];
}
