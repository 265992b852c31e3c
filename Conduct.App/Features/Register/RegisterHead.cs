using System.Globalization;
using Conduct.App.Platform.Markup;
using Conduct.App.Register;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Register;

/// <summary>The headings of the register's table; those that can be sorted by are links that keep filter and columns.</summary>
public static class RegisterHead
{
    private static readonly MarkupTag Row = new("tr");
    private static readonly MarkupTag Arrow = new("span", ("aria-hidden", "true"));

    public static MarkupString Of(IReadOnlyList<RegisterColumn> columns, RegisterAddress address)
    {
        var piece = new MarkupPiece().Open(Row);
        foreach (var column in columns)
        {
            Add(piece, column, PinnedColumns.StyleOf(column, columns), address);
        }

        return piece.Close(Row).Build();
    }

    private static void Add(MarkupPiece piece, RegisterColumn column, string? style, RegisterAddress address)
    {
        var (up, down) = (address.Sort == column.Key, address.Sort == $"-{column.Key}");
        var heading = new MarkupTag("th", ("scope", "col"), ("class", ClassOf(column)), ("style", style), ("aria-sort", up ? "ascending" : down ? "descending" : null));
        piece.Open(heading);
        if (column.Order is null)
        {
            piece.Text(column.Title());
        }
        else
        {
            var sorted = address with { Sort = up ? $"-{column.Key}" : column.Key, Page = address.Page with { Number = 1 } };
            var link = new MarkupTag("a", ("href", sorted.ToUrl()), ("aria-label", string.Format(CultureInfo.CurrentCulture, ShellTexts.SortByFormat, column.Title())));
            piece.Open(link).Text(column.Title()).Element(Arrow, up ? "↑" : down ? "↓" : "↕").Close(link);
        }

        piece.Close(heading);
    }

    private static string ClassOf(RegisterColumn column) =>
        $"col-{column.Key}{(column.Pinned ? " pinned" : "")}{(column.Minor ? " minor" : "")}{(column.IsNumber ? " number" : "")}";
}
