namespace Conduct.Domain.Deadlines;

/// <summary>Names one of the things that are said about an item: nobody is told the same one twice. The one place that knows how it is written down.</summary>
/// <param name="Name">Whom it reminds, or what is told.</param>
/// <param name="Period">The term, round or turn it belongs to; what starts anew is told anew.</param>
/// <param name="Day">The day of a reminder within its term.</param>
public sealed record StepKey(string Name, string? Period = null, string? Day = null)
{
    private const char Between = ' ';

    /// <exception cref="FormatException">More than a name, a period and a day.</exception>
    public static StepKey Read(string text)
    {
        var parts = text.Split(Between);
        return parts.Length <= 3 ? new(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2)) : throw new FormatException(text);
    }

    public override string ToString() => string.Join(Between, new[] { Name, Period, Day }.OfType<string>());
}
