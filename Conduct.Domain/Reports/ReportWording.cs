using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reports;

/// <summary>Tells whether somebody's own words were taken over.</summary>
public static class ReportWording
{
    /// <summary>So many characters in a row are no chance any more: names, places and dates are shorter.</summary>
    public const int Run = 20;

    public static bool IsTakenOver(string? from, string into)
    {
        var (source, target) = (SearchFold.Of(from ?? ""), SearchFold.Of(into));
        if (source.Length < Run || target.Length < Run)
        {
            return false;
        }

        var runs = Enumerable.Range(0, source.Length - Run + 1).Select(at => source.Substring(at, Run)).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(0, target.Length - Run + 1).Any(at => runs.Contains(target.Substring(at, Run)));
    }
}
