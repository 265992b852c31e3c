using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Conduct.App.Platform.Markup;

/// <summary>An element as it opens and closes, its attributes encoded: made once and used for each row.</summary>
public sealed class MarkupTag
{
    // Chinese stays Chinese: as references it would be three times as long.
    internal static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="name">Of the element: letters.</param>
    /// <param name="attributes">Name and value; one without a value is left out.</param>
    /// <exception cref="ArgumentException">A name that is none: names are written as they are.</exception>
    public MarkupTag(string name, params (string Name, string? Value)[] attributes)
    {
        Opening = $"<{Checked(name)}{string.Concat(attributes.Where(one => one.Value is not null).Select(one => $" {Checked(one.Name)}=\"{Encoder.Encode(one.Value!)}\""))}>";
        Closing = $"</{name}>";
    }

    internal string Opening { get; }

    internal string Closing { get; }

    private static string Checked(string name) =>
        name.Length > 0 && name.All(letter => char.IsAsciiLetter(letter) || letter == '-') ? name : throw new ArgumentException($"'{name}' is no name.", nameof(name));
}
