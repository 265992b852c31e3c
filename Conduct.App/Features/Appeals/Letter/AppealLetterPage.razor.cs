using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Conduct.App.Features.Appeals;

/// <summary>The answer to an appeal on paper; the browser prints it or saves it as PDF.</summary>
public sealed partial class AppealLetterPage
{
    private (Guid CaseFileId, AppealLetter Letter)? _view;
    private bool _loading = true;

    [Inject]
    public required AppealLetterQuery Query { get; init; }

    [Inject]
    public required IJSRuntime Browser { get; init; }

    [Parameter]
    public Guid AppealId { get; set; }

    public static string AddressOf(Guid appealId) => $"/appeals/{appealId}/letter";

    protected override async Task OnParametersSetAsync()
    {
        _view = await ActorAsync() is { } actor ? await Query.FindAsync(AppealId, actor, Cancellation) : null;
        _loading = false;
    }

    private Task PrintAsync() => Browser.InvokeVoidAsync("print").AsTask();
}
