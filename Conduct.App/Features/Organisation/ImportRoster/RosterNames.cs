using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Conduct.App.Platform.Texts;

namespace Conduct.App.Features.Organisation;

/// <summary>Finds a unit or a person by what somebody wrote: the code, the name where only one bears it, or both as in “GZ 广州分公司” and “王芳（W001）”.</summary>
/// <param name="ids">What there is, by code or staff number.</param>
/// <param name="names">The name of each code or staff number.</param>
internal sealed class RosterNames(IReadOnlyDictionary<string, Guid> ids, IEnumerable<(string Code, string Name)> names)
{
    private const int ShownCodes = 8;

    private readonly ILookup<string, string> _codes = names
        .SelectMany(one => new[] { one.Code, one.Name, one.Code + one.Name, $"{one.Name}({one.Code})", one.Name + one.Code }.Select(text => (Key: NormalText.Key(text), one.Code)))
        .Distinct().ToLookup(one => one.Key, one => one.Code);

    /// <param name="text">What was written.</param>
    /// <param name="id">What is meant.</param>
    /// <param name="same">When it is not clear: the codes of all that may be meant; none when there is nothing of the kind.</param>
    public bool TryFind(string text, out Guid id, [NotNullWhen(false)] out IReadOnlyList<string>? same)
    {
        same = null;
        if (ids.TryGetValue(text, out id))
        {
            return true;
        }

        string[] codes = [.. _codes[NormalText.Key(text)].Order(StringComparer.Ordinal)];
        if (codes is [var only])
        {
            id = ids[only];
            return true;
        }

        same = codes;
        return false;
    }

    /// <summary>What to say when it was not found.</summary>
    public static string Reason(string text, IReadOnlyList<string> same, string unknown, string ambiguous) => same.Count == 0
        ? string.Format(CultureInfo.CurrentCulture, unknown, text)
        : string.Format(CultureInfo.CurrentCulture, ambiguous, text, same.Count, string.Join(RosterTexts.ListSeparator, same.Take(ShownCodes)) + (same.Count > ShownCodes ? "…" : ""));
}
