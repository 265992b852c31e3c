using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Conduct.App.Data;

/// <summary>Values that are replaced as a whole and never queried: one JSON text on either database.</summary>
public static class JsonProperty
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Keeps an immutable value as JSON.</summary>
    public static void HasJson<T>(this PropertyBuilder<T?> property)
        where T : class =>
        property.HasConversion(
            new ValueConverter<T?, string>(value => Write(value), json => Read<T>(json)),
            new ValueComparer<T?>((left, right) => ReferenceEquals(left, right), value => 0, value => value));

    /// <summary>Keeps a list that is replaced, not changed, as JSON.</summary>
    public static void HasJsonList<T>(this PropertyBuilder<IReadOnlyList<T>> property) => property.HasConversion(ListConverter<T>(), ListComparer<T>());

    /// <summary>The same, of a complex property.</summary>
    public static void HasJsonList<T>(this ComplexTypePropertyBuilder<IReadOnlyList<T>> property) => property.HasConversion(ListConverter<T>(), ListComparer<T>());

    private static ValueConverter<IReadOnlyList<T>, string> ListConverter<T>() => new(value => Write(value), json => Read<List<T>>(json));

    private static ValueComparer<IReadOnlyList<T>> ListComparer<T>() => new((left, right) => ReferenceEquals(left, right), value => 0, value => value);

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
