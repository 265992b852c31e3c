using System.Threading.RateLimiting;
using Conduct.App.Security;

namespace Conduct.App.Features.SignIn;

/// <summary>How often one address may ask for links, whatever names it gives: nobody tries names by the thousand.</summary>
public sealed class ForgottenPasswordLimit : IDisposable
{
    /// <summary>Within <see cref="Window"/>; a whole office may stand behind one address.</summary>
    public const int Requests = 20;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
        RateLimitPartition.GetFixedWindowLimiter(ClientAddress.Of(http), _ => new() { PermitLimit = Requests, Window = Window }));

    public bool Allows(HttpContext http)
    {
        using var lease = _limiter.AttemptAcquire(http);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
