using System.Text;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>Puts numbered paragraphs together to clauses. Whatever is no wording of a clause for certain is kept beside it, to be looked at.</summary>
/// <param name="clauses">The numbering that makes clauses.</param>
internal sealed class ClauseReading(ClauseNumberKind clauses)
{
    private const int LongestTitle = 40;

    private readonly List<ClauseDraft> _done = [];
    private readonly HashSet<string> _codes = [];
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _unread = new();
    private string? _head;
    private string? _category;
    private string? _above;
    private ClauseDraft? _current;

    public void Take(string text, ClauseNumber? number, bool inTable)
    {
        if (number?.Kind == clauses)
        {
            Begin(number);
        }
        else if (number is not null && IsHeading(number))
        {
            End();
            (_category, _above) = (Cut(number.Rest.Length > 0 ? number.Rest : number.Code, PolicyClause.CategoryMaxLength), number.Code);
        }
        else if (_current is null || inTable || (number is null && !IsWording(text)))
        {
            AddLine(_unread, text);
        }
        else
        {
            AddLine(_text, text);
        }
    }

    public PolicyDraft Finish()
    {
        End();
        return new() { Clauses = _done, Unread = _head };
    }

    private void Begin(ClauseNumber number)
    {
        End();
        var (title, wording) = Divide(number.Rest);
        _current = new() { Code = FreeCode(number.Code), Category = _category, Title = title };
        AddLine(_text, wording);
    }

    private void End()
    {
        if (_current is not null)
        {
            var text = _text.ToString();
            var rest = text.Length > PolicyClause.TextMaxLength ? text[PolicyClause.TextMaxLength..] : null;
            _done.Add(_current with { Text = text.Length == 0 ? null : Cut(text, PolicyClause.TextMaxLength), Unread = Joined(rest, _unread.ToString()) });
        }
        else if (_unread.Length > 0)
        {
            KeepUnread(_unread.ToString());
        }

        _unread.Clear();
        _text.Clear();
        _current = null;
    }

    private void KeepUnread(string text)
    {
        if (_done.Count == 0)
        {
            _head = Joined(_head, text);
        }
        else
        {
            _done[^1] = _done[^1] with { Unread = Joined(_done[^1].Unread, text) };
        }
    }

    // A wider numbering than that of the clauses, or a short line of one that is not narrower than theirs.
    private bool IsHeading(ClauseNumber number) => number.Kind == ClauseNumberKind.Chapter
        || (number.Kind is ClauseNumberKind.ChineseList && clauses is ClauseNumberKind.Plain or ClauseNumberKind.Bracketed or ClauseNumberKind.Dotted)
        || (number.Kind == ClauseNumberKind.Plain && clauses == ClauseNumberKind.Dotted && number.Rest.Length <= LongestTitle && !EndsSentence(number.Rest));

    private static bool IsWording(string text) => EndsSentence(text) || text.Length > LongestTitle;

    private static bool EndsSentence(string text) => text.Length > 0 && "。；：，！？.;:,!?".Contains(text[^1], StringComparison.Ordinal);

    // A short line is a title; a colon or wide space divides; else the words up to the first stop name the clause, and stay in the wording.
    private static (string? Title, string Wording) Divide(string rest)
    {
        var at = rest.IndexOfAny(['：', '\u3000', '\n']);
        if (at is > 0 and <= LongestTitle)
        {
            return (rest[..at].Trim(), rest[(at + 1)..].Trim());
        }

        if (rest.Length <= LongestTitle && !EndsSentence(rest))
        {
            return (rest.Length == 0 ? null : rest, "");
        }

        var stop = rest.IndexOfAny(['，', '。', '；', ',', ';']);
        return (stop is > 1 and <= LongestTitle ? rest[..stop] : null, rest);
    }

    // Lists that begin anew under each heading bear its number too.
    private string FreeCode(string number)
    {
        var code = Cut(number.Replace(" ", "", StringComparison.Ordinal), PolicyClause.CodeMaxLength);
        if (_codes.Add(code))
        {
            return code;
        }

        var longer = Cut($"{_above}-{code}", PolicyClause.CodeMaxLength);
        _codes.Add(longer);
        return longer;
    }

    private static void AddLine(StringBuilder to, string line)
    {
        if (line.Length > 0)
        {
            to.Append(to.Length == 0 ? "" : "\n").Append(line);
        }
    }

    private static string? Joined(string? first, string second) =>
        string.Join('\n', new[] { first, second }.Where(text => !string.IsNullOrEmpty(text))) is { Length: > 0 } all ? all : null;

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
