using System.Threading.Channels;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.SignIn;

/// <summary>
/// Brings refused sign-ins to the audit after the answer was given: the time it takes says nothing, and a full disk refuses nobody. Whoever tries by the
/// thousand fills neither the audit nor the memory: beyond some, those of an address are counted and written as one.
/// </summary>
public sealed class RefusedSignIns(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RefusedSignIns> log) : BackgroundService
{
    /// <summary>Written one by one within <see cref="Window"/>.</summary>
    public const int EachOfAnAddress = 20;

    private const int EachAtAll = 200;
    private const int Addresses = 100;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Channel<RefusedSignIn> _waiting = Channel.CreateUnbounded<RefusedSignIn>();
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (int Written, int Counted)> _counts = [];
    private int _written;

    public void Add(RefusedSignIn refused)
    {
        lock (_gate)
        {
            var address = _counts.ContainsKey(refused.Address) || _counts.Count < Addresses ? refused.Address : "…";
            var (written, counted) = _counts.GetValueOrDefault(address);
            if (written < EachOfAnAddress && _written < EachAtAll && _waiting.Writer.TryWrite(refused))
            {
                _written++;
                _counts[address] = (written + 1, counted);
            }
            else
            {
                _counts[address] = (written, counted + 1);
            }
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        CloseWindow();
        _waiting.Writer.TryComplete();
        await (ExecuteTask ?? Task.CompletedTask);
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var window = clock.CreateTimer(_ => CloseWindow(), null, Window, Window);
        while (await _waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            var some = new List<RefusedSignIn>();
            while (_waiting.Reader.TryRead(out var one))
            {
                some.Add(one);
            }

            await WriteAsync(some);
        }
    }

    private void CloseWindow()
    {
        lock (_gate)
        {
            foreach (var (address, count) in _counts.Where(one => one.Value.Counted > 0))
            {
                _waiting.Writer.TryWrite(new(address, null, RefusedBecause.TooMany, count.Counted));
            }

            _counts.Clear();
            _written = 0;
        }
    }

    private async Task WriteAsync(List<RefusedSignIn> some)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<CommandRunner>().RunInTurnAsync(new RecordRefusedSignIns(some), Actor.System) is not Outcome.Done)
            {
                log.LogError("{Count} refused sign-ins could not be written to the audit", some.Count);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "{Count} refused sign-ins could not be written to the audit", some.Count);
        }
    }
}
