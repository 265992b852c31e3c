using System.Text.RegularExpressions;
using Conduct.App.Platform.Word;

namespace Conduct.App.Features.Policies;

/// <summary>How paragraphs of rule books are numbered, from the widest to the narrowest.</summary>
public enum ClauseNumberKind
{
    /// <summary>第一章, 第二节: a heading.</summary>
    Chapter,

    /// <summary>第三条.</summary>
    Article,

    /// <summary>1.1.</summary>
    Dotted,

    /// <summary>一、.</summary>
    ChineseList,

    /// <summary>1、.</summary>
    Plain,

    /// <summary>（一）.</summary>
    Bracketed,
}

/// <summary>A paragraph divided into its number and the rest.</summary>
/// <param name="Kind">The form of the number.</param>
/// <param name="Code">The number as a clause bears it.</param>
/// <param name="Rest">What stands behind it.</param>
internal sealed partial record ClauseNumber(ClauseNumberKind Kind, string Code, string Rest)
{
    /// <returns>Null for a paragraph without a number.</returns>
    public static ClauseNumber? Of(string text)
    {
        foreach (var (kind, pattern) in Patterns())
        {
            if (pattern.Match(text) is { Success: true } found)
            {
                return new(kind, found.Groups["code"].Value.Trim().Replace('．', '.'), found.Groups["rest"].Value.Trim());
            }
        }

        return null;
    }

    private static IEnumerable<(ClauseNumberKind Kind, Regex Pattern)> Patterns() =>
    [
        (ClauseNumberKind.Chapter, Chapter()),
        (ClauseNumberKind.Article, Article()),
        (ClauseNumberKind.Dotted, Dotted()),
        (ClauseNumberKind.Bracketed, Bracketed()),
        (ClauseNumberKind.ChineseList, ChineseList()),
        (ClauseNumberKind.Plain, Plain()),
    ];

    [GeneratedRegex($@"\A(?<code>第\s*[{ChineseNumber.Signs}\d]+\s*[编章节])[\s、：:]*(?<rest>.*)\z", RegexOptions.Singleline)]
    private static partial Regex Chapter();

    [GeneratedRegex($@"\A(?<code>第\s*[{ChineseNumber.Signs}\d]+\s*条)[\s、：:]*(?<rest>.*)\z", RegexOptions.Singleline)]
    private static partial Regex Article();

    [GeneratedRegex(@"\A(?<code>\d{1,3}(?:[.．]\d{1,3})+)[.．、]?\s*(?<rest>\D.*|)\z", RegexOptions.Singleline)]
    private static partial Regex Dotted();

    [GeneratedRegex($@"\A[（(]\s*(?<code>[{ChineseNumber.Signs}]+|\d{{1,3}})\s*[)）][\s、.．]*(?<rest>.*)\z", RegexOptions.Singleline)]
    private static partial Regex Bracketed();

    [GeneratedRegex($@"\A(?<code>[{ChineseNumber.Signs}]+)[、.．]\s*(?<rest>.*)\z", RegexOptions.Singleline)]
    private static partial Regex ChineseList();

    [GeneratedRegex(@"\A(?<code>\d{1,3})(?:[、.．]\s*|\s+)(?<rest>\D.*)\z", RegexOptions.Singleline)]
    private static partial Regex Plain();
}
