using System.Diagnostics;
using System.Globalization;

namespace Conduct.Tests.Bench;

/// <summary>One line of the report.</summary>
public sealed record BenchLine(string What, string Median, string P95, string Count)
{
    public static BenchLine Of(string what, IReadOnlyCollection<double> milliseconds)
    {
        double[] sorted = [.. milliseconds.Order()];
        return new(what, Text(Middle(sorted)), Text(sorted[Math.Min(sorted.Length - 1, sorted.Length * 95 / 100)]), sorted.Length.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>How far one median lies above another.</summary>
    public static BenchLine Above(string what, IReadOnlyCollection<double> milliseconds, IReadOnlyCollection<double> floor) =>
        new(what, Text(Middle([.. milliseconds.Order()]) - Middle([.. floor.Order()])), "", milliseconds.Count.ToString(CultureInfo.InvariantCulture));

    public static BenchLine Once(string what, double value, string unit) =>
        new(what, string.Create(CultureInfo.InvariantCulture, $"{value:0.0} {unit}"), "", "1");

    /// <summary>Runs it some times for warming up and then so many times by the clock.</summary>
    public static async Task<BenchLine> MeasureAsync(string what, int count, Func<int, Task> act, int warmUps = 5)
    {
        if (count <= 0)
        {
            return new(what, "—", "—", "0");
        }

        for (var i = 0; i < warmUps; i++)
        {
            await act(i);
        }

        var times = new List<double>(count);
        for (var i = 0; i < count; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await act(warmUps + i);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return Of(what, times);
    }

    public override string ToString() => $"| {What} | {Median} | {P95} | {Count} |";

    private static double Middle(double[] sorted) => sorted[sorted.Length / 2];

    private static string Text(double milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.0} ms");
}
