namespace Conduct.App.Platform.Numbers;

/// <summary>A counter without gaps; see <see cref="NumberSeriesReading"/>.</summary>
public sealed class NumberSeries
{
    /// <summary>Such as <c>C-2026</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The number to give next.</summary>
    public long Next { get; init; }
}
