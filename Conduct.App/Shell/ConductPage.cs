using Microsoft.AspNetCore.Components;

namespace Conduct.App.Shell;

/// <summary>What every page that queries shares: the queries end when the page is left.</summary>
public abstract class ConductPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource left = new();

    /// <summary>Cancelled when the page is left; for queries, not for commands that have started.</summary>
    protected CancellationToken Left => left.Token;

    public void Dispose()
    {
        left.Cancel();
        left.Dispose();
        GC.SuppressFinalize(this);
    }
}
