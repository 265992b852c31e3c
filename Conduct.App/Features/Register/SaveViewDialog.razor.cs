using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Register;

public sealed partial class SaveViewDialog
{
    private readonly Submission _submission = new();
    private string _name = "";
    private bool _isDefault;

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter, EditorRequired]
    public required RegisterAddress Address { get; set; }

    private async Task SendAsync()
    {
        if (await _submission.RunAsync(() => Commands.RunAsync(new SaveView(NewId.Next(), _name, Address, _isDefault))))
        {
            Dialogs.Close(true);
        }
    }
}
