using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.JSInterop;

namespace Conduct.App.Shell;

/// <summary>The window whose click is being handled: what was clicked there before it had the answer is still on its way when the answer is ready.</summary>
public sealed class ClickedWindow(IJSRuntime script) : CircuitHandler
{
    private static readonly AsyncLocal<IJSRuntime?> Current = new();

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => activity =>
    {
        Current.Value = script;
        return next(activity);
    };

    /// <summary>Ends once the window has answered, and with that everything that was clicked in it earlier has come in: messages keep their order.</summary>
    public static Task HasAnsweredAsync() => Current.Value is { } script
        ? VisitorsWindow.WhileOpenAsync(() => script.InvokeVoidAsync("Date.now"))
        : Task.CompletedTask;
}
