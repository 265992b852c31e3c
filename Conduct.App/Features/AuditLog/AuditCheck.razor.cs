using Conduct.App.Platform.Audit;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.AuditLog;

/// <summary>Walks the chain on demand; leaving the page stops it.</summary>
public sealed partial class AuditCheck : IDisposable, IProgress<int>
{
    private readonly CancellationTokenSource left = new();
    private AuditVerdict? verdict;
    private bool running;
    private int percent;

    [Inject]
    public required AuditVerifier Verifier { get; init; }

    public void Dispose()
    {
        left.Cancel();
        left.Dispose();
    }

    /// <summary>Called by the walk, from whichever thread it runs on.</summary>
    public void Report(int value) => _ = InvokeAsync(() =>
    {
        percent = value;
        StateHasChanged();
    });

    private async Task RunAsync()
    {
        (running, verdict, percent) = (true, null, 0);
        var token = left.Token;
        try
        {
            // Off the circuit's own thread: its page goes on answering.
            verdict = await Task.Run(() => Verifier.VerifyAsync(token, this), token);
        }
        finally
        {
            running = false;
        }
    }
}
