using Conduct.App.Platform.Commands;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Shell.Forms;

/// <summary>Asks for a reason or comment and sends the command; a refusal stands beside the button and the text stays.</summary>
public sealed partial class ReasonDialog
{
    private ReasonForm _form = new();

    [Inject]
    public required PageDialogs Dialogs { get; init; }

    [Parameter, EditorRequired]
    public required ReasonQuestion Question { get; set; }

    [Parameter, EditorRequired]
    public required Func<string, Task<Outcome>> Send { get; set; }

    protected override void OnInitialized() => _form.Text = Question.Text;
}

public sealed class ReasonForm
{
    public string Text { get; set; } = "";
}
