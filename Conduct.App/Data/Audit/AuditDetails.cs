using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Conduct.Domain.Kernel;

namespace Conduct.App.Data.Audit;

/// <summary>The own properties of an event as JSON; what every event has stands in columns.</summary>
public static class AuditDetails
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // Chinese stays readable and searchable in the database.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutColumns } },
    };

    /// <summary>JSON of the own properties; enums by name.</summary>
    public static string Of(object details) => JsonSerializer.Serialize(details, details.GetType(), Options);

    private static void LeaveOutColumns(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(DomainEvent)))
        {
            return;
        }

        foreach (var column in typeof(DomainEvent).GetProperties())
        {
            if (type.Properties.FirstOrDefault(property => property.Name == column.Name) is { } shared)
            {
                type.Properties.Remove(shared);
            }
        }
    }
}
