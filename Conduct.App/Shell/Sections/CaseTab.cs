using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Shell.Sections;

/// <summary>What the sections of a case share: each loads its own content for the visitor and tells the page of changes.</summary>
public abstract class CaseTab : ConductPage
{
    private object? _shown;

    [Parameter, EditorRequired]
    public Guid CaseFileId { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    /// <summary>What the content depends on; another value loads anew.</summary>
    protected virtual object Showing => CaseFileId;

    protected override async Task OnParametersSetAsync()
    {
        if (!Showing.Equals(_shown))
        {
            _shown = Showing;
            await ReloadAsync();
        }
    }

    protected abstract Task LoadAsync(Actor actor);

    protected async Task ReloadAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            await LoadAsync(actor);
        }
    }

    /// <summary>After a command: this section and the page's header show the new state.</summary>
    protected async Task ChangedAsync()
    {
        await ReloadAsync();
        await OnChanged.InvokeAsync();
    }
}
