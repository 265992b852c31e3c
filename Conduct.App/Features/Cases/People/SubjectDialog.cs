using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

/// <summary>What the dialogs about one subject are about.</summary>
public abstract class SubjectDialog : ConductPage
{
    [Parameter, EditorRequired]
    public Guid CaseFileId { get; set; }

    [Parameter, EditorRequired]
    public required CasePeopleView View { get; set; }

    [Parameter, EditorRequired]
    public required SubjectCard Subject { get; set; }

    /// <summary>Sends it, and says what happened and what follows.</summary>
    protected async Task<Outcome> SendAsync<TCommand>(TCommand command, string said)
        where TCommand : ICommand
    {
        var outcome = await Commands.RunAsync(command);
        if (outcome is Outcome.Done)
        {
            Say(said);
        }

        return outcome;
    }
}
