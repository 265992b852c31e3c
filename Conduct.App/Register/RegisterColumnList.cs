using System.Linq.Expressions;
using Conduct.App.Platform;

namespace Conduct.App.Register;

/// <summary>The columns an area brings to the register. Derived classes are found by themselves; their titles stand in the area's own texts.</summary>
public abstract class RegisterColumnList
{
    /// <summary>The columns of all areas, in their order. Reporters have none.</summary>
    public static IReadOnlyList<RegisterColumn> Everyones { get; } = [.. FoundByType.All<RegisterColumnList>().SelectMany(list => list.Columns).OrderBy(column => column.Place)];

    public abstract IReadOnlyList<RegisterColumn> Columns { get; }

    /// <summary>The order of a value that every line has.</summary>
    protected static RegisterOrder By<TKey>(Expression<Func<RegisterRow, TKey>> key) => (rows, descending, _) => descending
        ? rows.OrderByDescending(key).ThenByDescending(row => row.Id)
        : rows.OrderBy(key).ThenBy(row => row.Id);

    /// <summary>The order of a value that some lines lack; those come last.</summary>
    protected static RegisterOrder ByKnown<TKey>(Expression<Func<RegisterRow, bool>> unknown, Expression<Func<RegisterRow, TKey>> key) => (rows, descending, _) => descending
        ? rows.OrderBy(unknown).ThenByDescending(key).ThenByDescending(row => row.Id)
        : rows.OrderBy(unknown).ThenBy(key).ThenBy(row => row.Id);
}
