using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Conduct.App.Shell.Frame;

/// <summary>
/// Gives the heading of a page that has come the focus, so that it is read out. The framework's own would take it from somebody who began to type
/// while the page was on its way.
/// </summary>
public sealed class HeadingFocus : ComponentBase
{
    private Type? _shown;

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Parameter, EditorRequired]
    public required Type Page { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Page != _shown)
        {
            _shown = Page;
            await VisitorsWindow.WhileOpenAsync(() => Script.InvokeVoidAsync("conductShell.focusHeading"));
        }
    }
}
