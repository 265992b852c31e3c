using Microsoft.AspNetCore.Components;

namespace Conduct.App.Shell;

/// <summary>What every page that queries shares: the queries end when the page is left.</summary>
public abstract class ConductPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _left = new();

    /// <summary>Cancelled when the page is left; for queries, not for commands that have started.</summary>
    protected CancellationToken Left => _left.Token;

    public void Dispose()
    {
        _left.Cancel();
        _left.Dispose();
        GC.SuppressFinalize(this);
    }
}
