using Conduct.Domain.Kernel;

namespace Conduct.App.Platform.Commands;

/// <summary>Tells who acts here; the layer that knows accounts answers.</summary>
public interface IActorSource
{
    /// <summary>The actor of this circuit; null when nobody is signed in, or no longer may be.</summary>
    Task<Actor?> FindAsync(CancellationToken ct = default);
}
