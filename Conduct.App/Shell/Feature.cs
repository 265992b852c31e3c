using Conduct.App.Platform;

namespace Conduct.App.Shell;

/// <summary>What a capability adds to the product as a whole. Each derives one class, which is found by its type.</summary>
public abstract class Feature
{
    public static IReadOnlyList<Feature> All { get; } = FoundByType.All<Feature>();

    /// <summary>Its pages in the left navigation.</summary>
    public virtual IReadOnlyList<NavItem> Navigation => [];

    /// <summary>Services beside its queries, commands and sections, which are found by themselves.</summary>
    public virtual void Add(IServiceCollection services)
    {
    }

    /// <summary>Endpoints beside its pages: uploads, downloads, forms without a circuit.</summary>
    public virtual void Map(IEndpointRouteBuilder routes)
    {
    }
}
