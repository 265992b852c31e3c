using Conduct.App.Platform;
using Conduct.App.Platform.Markup;
using Conduct.App.Register;
using Conduct.App.Shell.Parts;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Register;

/// <summary>The lines of a page of the register as one piece of markup. A row opens its case where it is clicked, by its link (shell.js).</summary>
public static class RegisterBody
{
    // Longer texts may have to be cut: a width can only be set on an element of their own.
    private const int Short = 14;

    private static readonly MarkupTag Row = new("tr", ("class", "row-link"));
    private static readonly MarkupTag Urgent = new("strong", ("class", "overdue"));
    private static readonly MarkupTag Long = new("span", ("class", "cell"));
    private static readonly Dictionary<Tone, MarkupTag> Badges = Enum.GetValues<Tone>().ToDictionary(tone => tone, tone => new MarkupTag("span", ("class", $"mud-chip mud-chip-text mud-chip-color-{tone.ColorName()}")));

    public static MarkupString Of(IReadOnlyList<RegisterLine> lines, IReadOnlyList<RegisterColumn> columns)
    {
        (RegisterColumn Column, MarkupTag Tag)[] cells = [.. columns.Select(column => (column, TagOf(column, PinnedColumns.StyleOf(column, columns))))];
        var piece = new MarkupPiece();
        foreach (var line in lines)
        {
            piece.Open(Row);
            foreach (var (column, tag) in cells)
            {
                piece.Open(tag);
                Fill(piece, column, line);
                piece.Close(tag);
            }

            piece.Close(Row);
        }

        return piece.Build();
    }

    private static void Fill(MarkupPiece piece, RegisterColumn column, RegisterLine line)
    {
        var text = column.TextOf(line);
        if (column.OpensCase)
        {
            piece.Element(new("a", ("href", $"/cases/{line.Row.CaseFileId}")), text);
        }
        else if (column.Badge is { } tone)
        {
            piece.Element(Badges[tone(line)], text);
        }
        else if (column.IsUrgent(line))
        {
            piece.Element(Urgent, text);
        }
        else if (text?.Length > Short)
        {
            piece.Element(Long, text);
        }
        else
        {
            piece.Text(text ?? RegisterTexts.Empty);
        }
    }

    // Each letter here is sent once for every line: what only the heading needs is left to it, and a card on a phone shows no minor column.
    private static MarkupTag TagOf(RegisterColumn column, string? style)
    {
        string[] classes = [.. column.Pinned ? [$"col-{column.Key}", "pinned"] : Array.Empty<string>(), .. column.Minor ? ["minor"] : Array.Empty<string>(), .. column.IsNumber ? ["number"] : Array.Empty<string>()];
        return new("td", ("class", classes is [] ? null : string.Join(' ', classes)), ("style", style), ("data-label", column.Minor ? null : column.Title()));
    }
}
