using System.Globalization;
using Conduct.App.Register;

namespace Conduct.App.Features.Register;

/// <summary>Where columns stay that do not scroll: beside those at their left, which the reader chooses. A style sheet cannot add that up.</summary>
internal static class PinnedColumns
{
    /// <summary>The style of the column's cells; null where the sheet has it right.</summary>
    public static string? StyleOf(RegisterColumn column, IEnumerable<RegisterColumn> columns) =>
        column.Pinned && columns.TakeWhile(one => one != column).Sum(one => one.PinnedWidth) is > 0 and var left
            ? string.Create(CultureInfo.InvariantCulture, $"inset-inline-start:{left:0.#}rem")
            : null;
}
