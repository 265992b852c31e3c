using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

public sealed partial class MyReceipt
{
    private readonly Submission _confirming = new();

    [Parameter, EditorRequired]
    public required MyDecisionView View { get; set; }

    [Parameter]
    public EventCallback OnConfirmed { get; set; }

    private async Task ConfirmAsync()
    {
        if (await _confirming.RunAsync(() => Commands.RunAsync(new ConfirmReceipt(View.Id, View.Version))))
        {
            Say(PenaltySaidTexts.ConfirmedFormat.With(View.AppealEndsOn));
            await OnConfirmed.InvokeAsync();
        }
    }
}
