using System.Text;

namespace Conduct.Domain.Staff;

/// <summary>
/// How names are read and typed: toneless pinyin, each character by every reading it has. The table stands in <c>pinyin.tsv</c>, whose first line names
/// source and licence; <c>surnames.tsv</c> adds readings of surnames.
/// </summary>
public static class Pinyin
{
    /// <summary>Readings of a name taken at most: a name of three characters has one or two, seldom four.</summary>
    public const int MaxReadings = 32;

    private static readonly string[] Tables = ["surnames", "pinyin"];

    private static readonly Lazy<Dictionary<Rune, string[]>> Table = new(Read);

    /// <summary>All readings of a name, as syllables; what is no Chinese character is a syllable of its own. None when nothing in it is one.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> ReadingsOf(string name)
    {
        List<IReadOnlyList<string>> readings = [[]];
        var anyChinese = false;
        foreach (var rune in name.EnumerateRunes().Where(Rune.IsLetterOrDigit))
        {
            anyChinese |= Table.Value.TryGetValue(rune, out var known);
            var syllables = known ?? [rune.ToString()];
            readings = [.. readings.SelectMany(_ => syllables, (begun, next) => (IReadOnlyList<string>)[.. begun, next]).Take(MaxReadings)];
        }

        return anyChinese ? readings : [];
    }

    private static Dictionary<Rune, string[]> Read()
    {
        var lines = Tables.SelectMany(Lines).Select(line => line.Split('\t')).ToList();
        var shared = new Dictionary<string, string[]>();

        // Nearly all characters have one reading, and share it with many others. A keyboard without ü takes v, a passport yu, and many type u.
        return lines.SelectMany(line => line[1].EnumerateRunes(), (line, rune) => (rune, Reading: line[0]))
            .GroupBy(one => one.rune, one => one.Reading)
            .ToDictionary(of => of.Key, of =>
            {
                string[] all = [.. of.SelectMany(reading => reading.Contains('v') ? [reading, reading.Replace("v", "yu", StringComparison.Ordinal), reading.Replace('v', 'u')] : new[] { reading }).Distinct()];
                return shared.TryGetValue(string.Join(' ', all), out var same) ? same : shared[string.Join(' ', all)] = all;
            });
    }

    private static IEnumerable<string> Lines(string table)
    {
        using var text = new StreamReader(typeof(Pinyin).Assembly.GetManifestResourceStream(table)!);
        while (text.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }
}
