using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Cases;

/// <summary>What the dialogs about one subject share: input stays when the command is refused.</summary>
public abstract class SubjectDialog : ComponentBase
{
    protected Submission Sending { get; } = new();

    [Inject]
    protected CommandRunner Commands { get; init; } = null!;

    [Inject]
    protected DialogService Dialogs { get; init; } = null!;

    [Parameter, EditorRequired]
    public Guid CaseFileId { get; set; }

    [Parameter, EditorRequired]
    public required CasePeopleView View { get; set; }

    [Parameter, EditorRequired]
    public required SubjectCard Subject { get; set; }

    protected async Task SendAsync<T>(T command)
        where T : ICommand
    {
        if (await Sending.RunAsync(() => Commands.RunAsync(command)))
        {
            Dialogs.Close(true);
        }
    }

    protected void Leave() => Dialogs.Close(Sending.Outcome is not null);
}
