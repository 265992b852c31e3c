using Conduct.App.Platform.Audit;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.AuditLog;

/// <summary>Walks the chain on demand; leaving the page stops it.</summary>
public sealed partial class AuditCheck : IDisposable, IProgress<int>
{
    private readonly CancellationTokenSource _left = new();
    private AuditVerdict? _verdict;
    private bool _running;
    private int _percent;

    [Inject]
    public required AuditVerifier Verifier { get; init; }

    public void Dispose()
    {
        _left.Cancel();
        _left.Dispose();
    }

    /// <summary>Called by the walk, from whichever thread it runs on.</summary>
    public void Report(int value) => _ = InvokeAsync(() =>
    {
        _percent = value;
        StateHasChanged();
    });

    private async Task RunAsync()
    {
        (_running, _verdict, _percent) = (true, null, 0);
        var token = _left.Token;
        try
        {
            // Off the circuit's own thread: its page goes on answering.
            _verdict = await Task.Run(() => Verifier.VerifyAsync(token, this), token);
        }
        finally
        {
            _running = false;
        }
    }
}
