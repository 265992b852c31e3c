using System.Security.Claims;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components.Authorization;

namespace Conduct.App.Security;

/// <summary>Who is behind this circuit or request. Session and grants are read anew each time, as circuits live for hours: two queries, and nothing is kept.</summary>
public sealed class CurrentActor(ActorLoader actors, IServiceProvider services) : IActorSource
{
    /// <summary>The actor of this circuit; null when nobody is signed in, or no longer may be.</summary>
    public async Task<Actor?> FindAsync(CancellationToken ct = default)
    {
        // Taken only here: outside a circuit there is no such provider, and the runner must work there too.
        var provider = services.GetRequiredService<AuthenticationStateProvider>();
        return await FindAsync((await provider.GetAuthenticationStateAsync()).User, ct);
    }

    /// <summary>The actor of a request's user.</summary>
    public async Task<Actor?> FindAsync(ClaimsPrincipal user, CancellationToken ct = default) =>
        SessionKey.Of(user) is { } session ? await actors.FindAsync(session, ct) : null;

    /// <summary>The session of this circuit; it may have ended meanwhile.</summary>
    public async Task<Guid?> SessionAsync() => SessionKey.Of((await services.GetRequiredService<AuthenticationStateProvider>().GetAuthenticationStateAsync()).User)?.SessionId;

    public static Guid? AccountIdOf(ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true } && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
}
