using Conduct.App.Platform.Commands;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Shell.Parts;

/// <summary>Asks for a reason or comment and sends the command; a refusal stands beside the button and the text stays.</summary>
public sealed partial class ReasonDialog
{
    private readonly Submission _submission = new();
    private string _text = "";

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter, EditorRequired]
    public required ReasonQuestion Question { get; set; }

    [Parameter, EditorRequired]
    public required Func<string, Task<Outcome>> Send { get; set; }

    protected override void OnInitialized() => _text = Question.Text;

    private async Task SendAsync()
    {
        if (await _submission.RunAsync(() => Send(_text)))
        {
            Dialogs.Close(true);
        }
    }

    // What was refused because somebody else was faster needs a fresh view as well.
    private void Leave() => Dialogs.Close(_submission.Outcome is not null);
}
