using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Conduct.App.Platform.Drafts;

namespace Conduct.App.Shell.Forms;

/// <summary>How a form is written down: what can be set, and enumerations by name, as a draft may outlive a release.</summary>
public static class FormJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write<T>(T form) => JsonSerializer.Serialize(form, Options);

    /// <returns>Null for what an earlier release wrote in a shape that is no longer known.</returns>
    public static T? Read<T>(string content)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(content, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Tells whether a form has changed, without keeping its text twice.</summary>
    public static string FingerprintOf<T>(T form) => FormDraft.FingerprintOf(Write(form));
}
