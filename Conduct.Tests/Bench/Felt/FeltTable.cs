using System.Globalization;
using System.Text;

namespace Conduct.Tests.Bench.Felt;

/// <summary>Samples by line and build; prints their medians side by side, and how many times the others are this one.</summary>
public sealed class FeltTable(IReadOnlyList<string> builds)
{
    private readonly OrderedDictionary<(string Line, string Unit), Dictionary<string, List<double>>> _lines = [];

    public void Add(string build, string line, string unit, double value)
    {
        if (!_lines.TryGetValue((line, unit), out var samples))
        {
            _lines.Add((line, unit), samples = builds.ToDictionary(name => name, _ => new List<double>()));
        }

        samples[build].Add(value);
    }

    public override string ToString()
    {
        var table = new StringBuilder();
        table.Append("\n| felt | ").AppendJoin(" | ", builds).Append(builds.Count > 1 ? $" | {string.Join(" | ", builds.Skip(1).Select(name => $"{name} / {builds[0]}"))}" : "").Append(" | n |\n|");
        table.Insert(table.Length, " --- |", (2 * builds.Count) + 1).Append('\n');
        foreach (var ((line, unit), samples) in _lines)
        {
            var medians = builds.Select(name => Median(samples[name])).ToArray();
            table.Append(CultureInfo.InvariantCulture, $"| {line} | ").AppendJoin(" | ", medians.Select(value => Text(value, unit)));
            table.Append(builds.Count > 1 ? $" | {string.Join(" | ", medians.Skip(1).Select(value => Text(value / medians[0], "×")))}" : "");
            table.Append(CultureInfo.InvariantCulture, $" | {samples.Values.Max(list => list.Count)} |\n");
        }

        return table.ToString();
    }

    private static double? Median(List<double> values) => values is [] ? null : values.Order().ElementAt(values.Count / 2);

    private static string Text(double? value, string unit) => value is { } number && double.IsFinite(number)
        ? string.Create(CultureInfo.InvariantCulture, $"{(unit is "KB" or "ms" && number >= 100 ? Math.Round(number) : Math.Round(number, unit is "MB" or "×" ? 2 : 1))} {unit}").TrimEnd()
        : "—";
}
