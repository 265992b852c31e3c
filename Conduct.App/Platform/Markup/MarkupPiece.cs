using System.Text;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Platform.Markup;

/// <summary>
/// Many like elements as one piece of markup, such as the rows of a long table. A page sends an element, its attributes and its text each on their
/// own, about 260 bytes for a cell, and the browser puts them in one by one; one piece is sent as one text and parsed at once. Events inside
/// are links or the browser's own. Every text is encoded, and there is no way to add what is not.
/// </summary>
/// <example><code>
/// private static readonly MarkupTag Row = new("tr"), Cell = new("td");
/// piece.Open(Row).Element(Cell, person.Name).Close(Row);
/// </code></example>
public sealed class MarkupPiece
{
    private readonly StringBuilder _markup = new();

    /// <summary>Opens an element; what follows stands in it until it is closed.</summary>
    public MarkupPiece Open(MarkupTag tag)
    {
        _markup.Append(tag.Opening);
        return this;
    }

    /// <summary>Closes an element that was opened.</summary>
    public MarkupPiece Close(MarkupTag tag)
    {
        _markup.Append(tag.Closing);
        return this;
    }

    /// <summary>A text, encoded; null is none.</summary>
    public MarkupPiece Text(string? text)
    {
        _markup.Append(MarkupTag.Encoder.Encode(text ?? ""));
        return this;
    }

    /// <summary>An element with a text and nothing else inside.</summary>
    public MarkupPiece Element(MarkupTag tag, string? text) => Open(tag).Text(text).Close(tag);

    /// <summary>All that was added, for a page to show.</summary>
    public MarkupString Build() => new(_markup.ToString());
}
