using Conduct.App.Platform;
using Conduct.App.Shell;
using Conduct.App.Shell.Sections;

namespace Conduct.App.Features;

public static class FeatureSetup
{
    /// <summary>Registers every query by its name, one class for each page, ending in <c>Query</c>; every section of my file; then what the capabilities add themselves.</summary>
    public static void AddFeatures(this IServiceCollection services)
    {
        foreach (var query in typeof(FeatureSetup).Assembly.GetTypes().Where(IsQuery))
        {
            services.AddScoped(query);
        }

        foreach (var section in FoundByType.Types<FileSection>())
        {
            services.AddScoped(typeof(FileSection), section);
        }

        foreach (var feature in Feature.All)
        {
            feature.Add(services);
        }
    }

    /// <summary>Endpoints beside the pages.</summary>
    public static void MapFeatures(this IEndpointRouteBuilder routes)
    {
        foreach (var feature in Feature.All)
        {
            feature.Map(routes);
        }
    }

    private static bool IsQuery(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsNested: false } && type.Namespace?.StartsWith(typeof(FeatureSetup).Namespace!, StringComparison.Ordinal) == true
        && type.Name.EndsWith("Query", StringComparison.Ordinal);
}
