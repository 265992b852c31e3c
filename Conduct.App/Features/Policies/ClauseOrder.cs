using System.Globalization;

namespace Conduct.App.Features.Policies;

/// <summary>1.2 before 1.10: the runtime compares digits within a text as numbers.</summary>
public static class ClauseOrder
{
    public static StringComparer ByNumber { get; } = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);
}
