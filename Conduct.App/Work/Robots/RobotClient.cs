using System.Globalization;
using System.Net;
using System.Security.Authentication;
using System.Text.Json;
using Conduct.App.Work.Deliveries;

namespace Conduct.App.Work.Robots;

/// <summary>Posts to robots. The client is made here: the factory's would log addresses, and the address is the key.</summary>
public sealed class RobotClient(TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(15);

    private const int LongestAnswer = 64 * 1024;

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        MaxResponseContentBufferSize = LongestAnswer,
        Timeout = System.Threading.Timeout.InfiniteTimeSpan,
    };

    /// <exception cref="DeliveryFailedException">It was not taken.</exception>
    public async Task PostAsync(RobotVendor vendor, Uri address, string? secret, string text, CancellationToken ct)
    {
        using var request = vendor.Request(address, secret, text, clock.GetUtcNow());
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        try
        {
            using var answer = await _http.SendAsync(request, over.Token).WaitAsync(RequestTimeout, clock, ct);
            Check(vendor, answer.StatusCode);
            Check(vendor, await answer.Content.ReadAsByteArrayAsync(ct));
        }
        catch (Exception error) when (error is not DeliveryFailedException && !ct.IsCancellationRequested)
        {
            throw new DeliveryFailedException(NameOf(error));
        }
        finally
        {
            await over.CancelAsync();
        }
    }

    public void Dispose() => _http.Dispose();

    // A redirect is no success: the message must not go where nobody has looked.
    private static void Check(RobotVendor vendor, HttpStatusCode status)
    {
        if (status != HttpStatusCode.OK)
        {
            throw new DeliveryFailedException(string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)status}")) { Pause = status == HttpStatusCode.TooManyRequests ? vendor.LimitPause : null };
        }
    }

    private static void Check(RobotVendor vendor, byte[] body)
    {
        using var answer = JsonDocument.Parse(body);
        if (vendor.CodeIn(answer.RootElement) is not { } code)
        {
            throw new DeliveryFailedException(nameof(DeliveryErrors.StrangeAnswer));
        }

        if (code != 0)
        {
            throw new DeliveryFailedException(code.ToString(CultureInfo.InvariantCulture)) { IsFinal = vendor.IsFinal(code), Pause = vendor.IsLimit(code) ? vendor.LimitPause : null };
        }
    }

    private static string NameOf(Exception error) => (error switch
    {
        TimeoutException or OperationCanceledException => DeliveryErrors.TimedOut,
        { InnerException: AuthenticationException } => DeliveryErrors.Certificate,
        JsonException => DeliveryErrors.StrangeAnswer,
        _ => DeliveryErrors.Connection,
    }).ToString();
}
