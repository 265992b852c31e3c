using Conduct.App.Platform;

namespace Conduct.App.Jobs.LongWorks;

/// <summary>The kinds of long work there are.</summary>
public sealed class LongWorkKinds(IServiceProvider services)
{
    public static IReadOnlyList<Type> All { get; } = [.. FoundByType.Types<LongWorkKind>()];

    /// <returns>Null when no kind has this code: it was stored by another release.</returns>
    public LongWorkKind? Find(string code) => services.GetKeyedService<LongWorkKind>(code);
}
