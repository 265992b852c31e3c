using System.Text;
using System.Xml;

namespace Conduct.App.Platform.Word;

/// <summary>Goes through the body of a document once. What was deleted with changes tracked, field codes and pictures are no text.</summary>
internal sealed class WordBody(WordNumbering numbering)
{
    private const int MaxDepth = 200;
    private const int MaxParagraphs = 20_000;

    private static readonly HashSet<string> NoText = ["del", "moveFrom", "pPrChange", "instrText", "drawing", "pict", "object"];

    private readonly List<WordParagraph> _paragraphs = [];
    private readonly List<string> _cells = [];
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _cell = new();
    private (string? Style, int? List, int? Level) _number;
    private int _tables;

    public IReadOnlyList<WordParagraph> Read(XmlReader xml, CancellationToken ct)
    {
        xml.Read();
        while (!xml.EOF)
        {
            ct.ThrowIfCancellationRequested();
            if (xml.Depth > MaxDepth || _paragraphs.Count > MaxParagraphs)
            {
                throw new WordLimitException();
            }

            if (xml.NodeType == XmlNodeType.Element && NoText.Contains(xml.LocalName))
            {
                xml.Skip();
                continue;
            }

            Take(xml);
        }

        return _paragraphs;
    }

    private void Take(XmlReader xml)
    {
        switch (xml.NodeType, xml.LocalName)
        {
            case (XmlNodeType.Element, "t") when !xml.IsEmptyElement:
                // The element is read to its end: the reader stands behind it already.
                _text.Append(xml.ReadElementContentAsString());
                return;
            case (XmlNodeType.Element, "tab"):
                _text.Append(' ');
                break;
            case (XmlNodeType.Element, "br" or "cr"):
                _text.Append('\n');
                break;
            case (XmlNodeType.Element, "pStyle"):
                _number.Style = WordNumbering.ValueOf(xml);
                break;
            case (XmlNodeType.Element, "numId"):
                _number.List = WordNumbering.NumberOf(xml);
                break;
            case (XmlNodeType.Element, "ilvl"):
                _number.Level = WordNumbering.NumberOf(xml);
                break;
            case (XmlNodeType.Element, "tbl"):
                _tables++;
                break;
            case (XmlNodeType.EndElement, "tbl"):
                _tables--;
                break;
            case (XmlNodeType.EndElement, "p"):
                EndParagraph();
                break;
            case (XmlNodeType.EndElement, "tc"):
                _cells.Add(_cell.ToString().Trim());
                _cell.Clear();
                break;
            case (XmlNodeType.EndElement, "tr"):
                Add(string.Join(" | ", _cells), inTable: true);
                _cells.Clear();
                break;
            default:
                break;
        }

        xml.Read();
    }

    private void EndParagraph()
    {
        var text = _text.ToString().Trim();
        _text.Clear();
        var label = text.Length == 0 ? "" : numbering.Next(_number.Style, _number.List, _number.Level);
        _number = default;
        if (_tables > 0)
        {
            _cell.Append(label).Append(text).Append(' ');
        }
        else
        {
            Add(label.Length == 0 ? text : $"{label} {text}", inTable: false);
        }
    }

    private void Add(string text, bool inTable)
    {
        if (text.Trim(' ', '|').Length > 0)
        {
            _paragraphs.Add(new(text, inTable));
        }
    }
}
