using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace Conduct.App.Security;

/// <summary>
/// Ends the circuits of sessions that are over; a circuit would else live on its first sign-in. It looks at once when this node ends a session of the
/// account, and now and then for what other nodes, and the calendar, did.
/// </summary>
public sealed class AccountRevalidation : RevalidatingServerAuthenticationStateProvider
{
    private static readonly AuthenticationState Nobody = new(new ClaimsPrincipal(new ClaimsIdentity()));

    private readonly LiveSessions _sessions;
    private readonly OpenSessions _open;
    private readonly IHostApplicationLifetime _life;
    private IDisposable? _watching;

    public AccountRevalidation(ILoggerFactory loggers, LiveSessions sessions, OpenSessions open, IHostApplicationLifetime life)
        : base(loggers)
    {
        (_sessions, _open, _life) = (sessions, open, life);
        AuthenticationStateChanged += state => _ = WatchAsync(state);
    }

    protected override TimeSpan RevalidationInterval { get; } = TimeSpan.FromSeconds(10);

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        IsValidAsync(authenticationState.User, cancellationToken);

    /// <summary>
    /// Whether the session still holds. While the server stops nobody is sent away any more: the circuits of open tabs outlive the database's
    /// services by a moment.
    /// </summary>
    public async Task<bool> IsValidAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct, _life.ApplicationStopping);
        try
        {
            return await _sessions.HoldsAsync(user, over.Token);
        }
        catch (Exception) when (over.IsCancellationRequested)
        {
            return true;
        }
    }

    protected override void Dispose(bool disposing)
    {
        _watching?.Dispose();
        base.Dispose(disposing);
    }

    private async Task WatchAsync(Task<AuthenticationState> state)
    {
        var user = (await state).User;
        _watching?.Dispose();
        _watching = CurrentActor.AccountIdOf(user) is { } account ? _open.Watch(account, () => _ = LookAsync(user)) : null;
    }

    private async Task LookAsync(ClaimsPrincipal user)
    {
        if (!await IsValidAsync(user, CancellationToken.None))
        {
            SetAuthenticationState(Task.FromResult(Nobody));
        }
    }
}
