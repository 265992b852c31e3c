using Microsoft.JSInterop;

namespace Conduct.App.Shell;

/// <summary>The window a component stands in, which may be gone before the component is.</summary>
public static class VisitorsWindow
{
    /// <summary>Does it as long as the window is there. When it is gone, its scripts went with it, and nobody is left to be told.</summary>
    public static async Task WhileOpenAsync(Func<ValueTask> act)
    {
        try
        {
            await act();
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // Nothing is left to do.
        }
    }
}
