using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Conduct.Domain.Kernel;

namespace Conduct.App.Platform.Texts;

/// <summary>What happened, as a sentence for timeline and audit in the reader's language: key of the event texts = audit kind.</summary>
public static partial class EventSentences
{
    private static readonly Dictionary<string, Type> Events = typeof(DomainEvent).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DomainEvent)))
        .ToDictionary(type => type.Name);

    // Codes in entries that are no domain event.
    private static readonly Dictionary<string, EventWord> Words = FoundByType.All<EventWord>()
        .SelectMany(word => word.Details, (word, name) => (word, name)).ToDictionary(one => one.name, one => one.word);

    /// <summary>The sentence with its placeholders, which bear the names of the event's properties, filled from the details.</summary>
    /// <param name="kind">Audit kind: the event's type name, or one of the kinds that are no domain event.</param>
    /// <param name="details">The details as JSON, as the audit keeps them.</param>
    /// <returns>The kind itself when it has no text, such as one of an earlier release.</returns>
    public static string Of(string kind, string details)
    {
        if (EventTexts.ResourceManager.GetString(kind, CultureInfo.CurrentUICulture) is not { } text)
        {
            return kind;
        }

        using var json = JsonDocument.Parse(details);
        var root = json.RootElement;
        return Placeholder().Replace(text, found => ValueOf(kind, found.Groups["name"].Value, root));
    }

    /// <summary>One of the details as the reader writes it: words for codes and enums, amounts in yuan, days.</summary>
    public static string ValueOf(string kind, string name, JsonElement details)
    {
        if (details.ValueKind != JsonValueKind.Object || !details.TryGetProperty(name, out var value))
        {
            return "—";
        }

        var type = Events.GetValueOrDefault(kind)?.GetProperty(name)?.PropertyType;
        return type switch
        {
            { IsEnum: true } when Enum.TryParse(type, value.ToString(), out var word) => DomainTexts.Of((Enum)word!),
            _ when type == typeof(DateOnly) && DateOnly.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var day) => day.ToString("d", CultureInfo.CurrentCulture),
            _ when type == typeof(long) && name.EndsWith("Fen", StringComparison.Ordinal) && long.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var fen) => MeasureDisplay.Yuan(fen),
            null when Words.TryGetValue(name, out var words) => words.Of(value.ToString()),
            _ => value.ToString(),
        };
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Placeholder();
}
