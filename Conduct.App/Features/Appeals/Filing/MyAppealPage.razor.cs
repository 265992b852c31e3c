using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Conduct.App.Features.Appeals;

/// <summary>One's own appeal: how far it is, and the answer; opening that is its service.</summary>
public sealed partial class MyAppealPage
{
    private MyAppealView? _view;
    private bool _loading = true;
    private Guid _shown;

    [Inject]
    public required MyAppealQuery Query { get; init; }

    [Inject]
    public required IJSRuntime Browser { get; init; }

    [Parameter]
    public Guid AppealId { get; set; }

    public static string AddressOf(Guid appealId) => $"/my/appeals/{appealId}";

    protected override async Task OnParametersSetAsync()
    {
        if (_shown == AppealId)
        {
            return;
        }

        (_shown, _loading) = (AppealId, true);
        _view = await ActorAsync() is { } actor ? await Query.FindAsync(AppealId, actor, Cancellation) : null;
        _loading = false;
        if (_view?.Letter is not null)
        {
            await Commands.RunAsync(new ReadAppealOutcome(AppealId));
        }
    }

    private Task PrintAsync() => Browser.InvokeVoidAsync("print").AsTask();
}
