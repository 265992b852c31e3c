using Conduct.App.Platform;
using Conduct.Domain.Kernel;

namespace Conduct.App.Shell;

/// <summary>Something small in the header, at the left of language and theme. A new one is one class in its own area, found by itself.</summary>
public abstract class HeaderPart
{
    public static IReadOnlyList<HeaderPart> All { get; } = [.. FoundByType.All<HeaderPart>().OrderBy(part => part.Order)];

    /// <summary>From left to right.</summary>
    public abstract int Order { get; }

    /// <summary>What is rendered; it takes no parameters.</summary>
    public abstract Type Component { get; }

    public abstract bool IsFor(Actor actor);
}
