using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Register.SaveView;

public sealed partial class SaveViewDialog
{
    private readonly Submission submission = new();
    private string name = "";
    private bool isDefault;

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter, EditorRequired]
    public required RegisterAddress Address { get; set; }

    private async Task SendAsync()
    {
        if (await submission.RunAsync(() => Commands.RunAsync(new SaveView(NewId.Next(), name, Address, isDefault))))
        {
            Dialogs.Close(true);
        }
    }
}
