using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Platform.Numbers;

namespace Conduct.App.Features.Demo;

/// <summary>Case numbers, continued from the series of each year and without gaps.</summary>
internal sealed class HistoryNumbers
{
    private readonly Dictionary<int, (long First, long Next)> _years = [];

    private HistoryNumbers()
    {
    }

    public static async Task<HistoryNumbers> TakeAsync(ConductDb db, DateOnly today, CancellationToken ct)
    {
        var numbers = new HistoryNumbers();
        for (var year = today.Year - HistoryOptions.Years; year <= today.Year; year++)
        {
            var first = await db.NextNumberAsync(Series(year), ct);
            numbers._years[year] = (first, first);
        }

        return numbers;
    }

    public string Next(int year)
    {
        var (first, next) = _years[year];
        _years[year] = (first, next + 1);
        return $"C-{year}-{next:000000}";
    }

    /// <summary>One of each year was taken to hold the series; what was told since is taken too, or the one is given back.</summary>
    public async Task GiveBackAsync(ConductDb db, CancellationToken ct)
    {
        foreach (var (year, (first, next)) in _years)
        {
            await db.TakeNumbersAsync(Series(year), next - first - 1, ct);
        }
    }

    private static string Series(int year) => $"C-{year.ToString(CultureInfo.InvariantCulture)}";
}
