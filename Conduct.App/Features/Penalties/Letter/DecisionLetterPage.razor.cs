using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Conduct.App.Features.Penalties;

/// <summary>The decision letter on paper; the browser prints it or saves it as PDF.</summary>
public sealed partial class DecisionLetterPage
{
    private DecisionLetter? _view;
    private bool _loading = true;

    [Inject]
    public required DecisionLetterQuery Query { get; init; }

    [Inject]
    public required IJSRuntime Browser { get; init; }

    [Parameter]
    public Guid CaseFileId { get; set; }

    [Parameter]
    public Guid DecisionId { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        _view = await ActorAsync() is { } actor ? await Query.FindAsync(CaseFileId, DecisionId, actor, Cancellation) : null;
        _loading = false;
    }

    private Task PrintAsync() => Browser.InvokeVoidAsync("print").AsTask();
}
