using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conduct.Domain.Policies;

/// <summary>范本: a policy to begin with, in both languages. It binds nobody before a company has discussed and published it as its own.</summary>
public static class ModelPolicy
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    private static readonly Lazy<PolicyDraft> Read = new(() =>
    {
        using var file = typeof(ModelPolicy).Assembly.GetManifestResourceStream("ModelPolicy.json")!;
        return new() { Clauses = JsonSerializer.Deserialize<ClauseDraft[]>(file, Options)! };
    });

    public static PolicyDraft Draft => Read.Value;
}
