using System.Text.RegularExpressions;
using Conduct.Domain.Cases;

namespace Conduct.Domain.Training;

/// <summary>What in a text would tell who a case was about: names of everybody in it, staff numbers, the case number, telephone numbers.</summary>
public sealed partial class CaseNames
{
    private readonly IReadOnlyList<string> _subjects;
    private readonly IReadOnlyList<string> _others;
    private readonly IReadOnlyList<string> _numbers;
    private readonly string? _client;

    private CaseNames(IReadOnlyList<string> subjects, IReadOnlyList<string> others, IReadOnlyList<string> numbers, string? client) =>
        (_subjects, _others, _numbers, _client) = (subjects, others, numbers, client);

    public static CaseNames Of(CaseFile caseFile) => new(
        [.. caseFile.Subjects.OrderBy(subject => subject.StaffNumber, StringComparer.Ordinal).Select(subject => subject.Name)],
        [.. caseFile.NamedPersons.Select(named => named.Name)],
        [.. caseFile.Subjects.Select(subject => subject.StaffNumber), .. caseFile.Number is { } number ? new[] { number } : []],
        caseFile.Incident?.ClientName);

    /// <summary>The text without any of them; longer names first, as one can be part of another.</summary>
    public string Mask(string text, MaskPlaceholders words)
    {
        var replacements = _subjects.Select((name, place) => (Name: name, By: words.SubjectAt(place)))
            .Concat(_others.Select(name => (Name: name, By: words.Other)))
            .Concat(_numbers.Select(number => (Name: number, By: words.Number)))
            .Concat(_client is { } client ? [(Name: client, By: words.Client)] : [])
            .OrderByDescending(pair => pair.Name.Length);
        var masked = replacements.Aggregate(text, (told, pair) => told.Replace(pair.Name, pair.By, StringComparison.OrdinalIgnoreCase));
        return Phone().Replace(masked, words.Number);
    }

    /// <summary>The first name, number or telephone number that stands in one of the texts; null when there is none.</summary>
    public string? FirstIn(IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        string?[] sought = [.. _subjects, .. _others, .. _numbers, _client];
        return Array.Find(sought, name => name is not null && Array.Exists(all, text => text.Contains(name, StringComparison.OrdinalIgnoreCase)))
            ?? all.Select(text => Phone().Match(text)).FirstOrDefault(match => match.Success)?.Value;
    }

    // Mobile numbers, also in groups, and land lines with their area code.
    [GeneratedRegex(@"(?<!\d)1[3-9]\d([ -]?)\d{4}\1\d{4}(?!\d)|(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)")]
    private static partial Regex Phone();
}

/// <summary>What stands in place of a name.</summary>
/// <param name="SubjectFormat">With {0} for a letter, A for the first subject.</param>
public sealed record MaskPlaceholders(string SubjectFormat, string Other, string Client, string Number)
{
    internal string SubjectAt(int place) => string.Format(System.Globalization.CultureInfo.InvariantCulture, SubjectFormat, (char)('A' + (place % 26)));
}
