using System.Globalization;
using System.Text.Json;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.AuditLog;

/// <summary>The details of an entry by name, in the reader's language; what has no name, such as in an entry of an earlier release, keeps its key.</summary>
public static class AuditParts
{
    public static IReadOnlyList<(string Name, string Value)> Of(string kind, string details)
    {
        using var json = JsonDocument.Parse(details);
        return json.RootElement.ValueKind == JsonValueKind.Object
            ? [.. json.RootElement.EnumerateObject().Select(part => (NameOf(part.Name), ValueOf(kind, part.Name, json.RootElement)))]
            : [];
    }

    public static string NameOf(string key) => AuditPartTexts.ResourceManager.GetString(key, CultureInfo.CurrentUICulture) ?? key;

    private static string ValueOf(string kind, string key, JsonElement details) => details.GetProperty(key) switch
    {
        { ValueKind: JsonValueKind.Array } list => string.Join(AuditTexts.Separator, list.EnumerateArray().Select(one => one.ToString())),
        { ValueKind: JsonValueKind.Object } parts => string.Join(AuditTexts.Separator, parts.EnumerateObject().Select(part => $"{NameOf(part.Name)} {part.Value}")),
        { ValueKind: JsonValueKind.True } => AuditTexts.Yes,
        { ValueKind: JsonValueKind.False } => AuditTexts.No,
        { ValueKind: JsonValueKind.Null } => "—",
        var role when key == nameof(Role) && Enum.TryParse<Role>(role.ToString(), out var held) => DomainTexts.Of(held),
        _ => EventSentences.ValueOf(kind, key, details),
    };
}
