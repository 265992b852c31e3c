using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Conduct.App.Platform.Word;

/// <summary>Word's own numbering in its simple forms: the numbers stand in no text, and are counted as Word counts them (ECMA-376 part 1, 17.9).</summary>
internal sealed partial class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, int> _kindOf = [];
    private readonly Dictionary<(int Kind, int Level), WordLevel> _levels = [];
    private readonly Dictionary<string, (int? List, int? Level)> _styles = [];
    private readonly Dictionary<int, int[]> _counts = [];

    public static WordNumbering Read(XmlReader? numbering, XmlReader? styles)
    {
        var read = new WordNumbering();
        read.ReadLists(numbering);
        read.ReadStyles(styles);
        return read;
    }

    /// <summary>The value of an element such as <c>w:numId</c>.</summary>
    public static string? ValueOf(XmlReader xml) => xml.GetAttribute("val", xml.NamespaceURI);

    public static int? NumberOf(XmlReader xml) => int.TryParse(ValueOf(xml), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Counts a paragraph on; its number as a reader sees it, empty when it has none.</summary>
    public string Next(string? style, int? list, int? level)
    {
        var ofStyle = style is null ? default : _styles.GetValueOrDefault(style);
        if ((list ?? ofStyle.List) is not { } id || !_kindOf.TryGetValue(id, out var kind))
        {
            return "";
        }

        var at = Math.Clamp(level ?? ofStyle.Level ?? 0, 0, Levels - 1);
        if (!_levels.TryGetValue((kind, at), out var known) || known.Format is "bullet" or "none")
        {
            return "";
        }

        var counts = _counts.TryGetValue(id, out var there) ? there : _counts[id] = new int[Levels];
        counts[at]++;
        Array.Clear(counts, at + 1, Levels - at - 1);
        return Place().Replace(known.Text, found => Write(kind, int.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture) - 1, counts));
    }

    private string Write(int kind, int level, int[] counts)
    {
        var known = _levels.GetValueOrDefault((kind, level));
        var number = (known?.Start ?? 1) + Math.Max(counts[level], 1) - 1;
        return known?.Format is { } format && (format.StartsWith("chinese", StringComparison.Ordinal) || format is "ideographTraditional" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand")
            ? ChineseNumber.Of(number)
            : number.ToString(CultureInfo.InvariantCulture);
    }

    private void ReadLists(XmlReader? xml)
    {
        var (kind, level, list) = (-1, 0, -1);
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "abstractNum":
                    kind = AttributeOf(xml, "abstractNumId");
                    break;
                case "num":
                    list = AttributeOf(xml, "numId");
                    break;
                case "abstractNumId":
                    _kindOf[list] = NumberOf(xml) ?? -1;
                    break;
                case "lvl" when list < 0:
                    level = AttributeOf(xml, "ilvl");
                    _levels[(kind, level)] = new();
                    break;
                case "start" when list < 0:
                    _levels[(kind, level)] = _levels.GetValueOrDefault((kind, level), new()) with { Start = NumberOf(xml) ?? 1 };
                    break;
                case "numFmt" when list < 0:
                    _levels[(kind, level)] = _levels.GetValueOrDefault((kind, level), new()) with { Format = ValueOf(xml) ?? "decimal" };
                    break;
                case "lvlText" when list < 0:
                    _levels[(kind, level)] = _levels.GetValueOrDefault((kind, level), new()) with { Text = ValueOf(xml) ?? "" };
                    break;
            }
        }
    }

    private void ReadStyles(XmlReader? xml)
    {
        var style = "";
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "style":
                    style = xml.GetAttribute("styleId", xml.NamespaceURI) ?? "";
                    break;
                case "numId":
                    _styles[style] = _styles.GetValueOrDefault(style) with { List = NumberOf(xml) };
                    break;
                case "ilvl":
                    _styles[style] = _styles.GetValueOrDefault(style) with { Level = NumberOf(xml) };
                    break;
            }
        }
    }

    private static int AttributeOf(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name, xml.NamespaceURI), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex("%([1-9])")]
    private static partial Regex Place();

    private sealed record WordLevel
    {
        public int Start { get; init; } = 1;

        public string Format { get; init; } = "decimal";

        public string Text { get; init; } = "";
    }
}
