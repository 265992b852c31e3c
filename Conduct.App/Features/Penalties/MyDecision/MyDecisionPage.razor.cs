using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Conduct.App.Features.Penalties;

public sealed partial class MyDecisionPage : ConductPage
{
    private MyDecisionView? _view;
    private bool _loading = true;
    private Guid _shown;

    [Inject]
    public required MyDecisionQuery Query { get; init; }

    [Inject]
    public required IJSRuntime Browser { get; init; }

    [Parameter]
    public Guid DecisionId { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown == DecisionId)
        {
            return;
        }

        (_shown, _loading) = (DecisionId, true);
        await LoadAsync();
        _loading = false;
        if (_view is not null && await Commands.RunAsync(new OpenDecision(DecisionId)) is Outcome.Done)
        {
            await LoadAsync();
        }
    }

    private Task PrintAsync() => Browser.InvokeVoidAsync("print").AsTask();

    private async Task LoadAsync() => _view = await ActorAsync() is { } actor ? await Query.FindAsync(DecisionId, actor, Cancellation) : null;
}
