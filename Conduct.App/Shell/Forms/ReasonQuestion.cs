using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Shell.Forms;

/// <param name="Key">What is asked about which item; an unsent text is offered again under the same key.</param>
/// <param name="Label">Label of the text.</param>
/// <param name="Confirm">The verb on the button.</param>
/// <param name="Intro">What follows from it.</param>
/// <param name="Hint">Below the text.</param>
/// <param name="Required">Whether the rule book demands a text; the rule itself is checked by the command.</param>
/// <param name="Grave">Whether the button warns.</param>
/// <param name="MaxLength">Limit of the text.</param>
/// <param name="Text">What stands there at first.</param>
public sealed record ReasonQuestion(string Key, string Label, string Confirm, string? Intro = null, string? Hint = null, bool Required = true, bool Grave = false, int MaxLength = KernelRules.ReasonMaxLength, string Text = "");

public static class ReasonDialogs
{
    /// <summary>Opens the dialog.</summary>
    /// <returns>Whether a command was sent, so that what is shown has to be read anew.</returns>
    public static async Task<bool> AskReasonAsync(this PageDialogs dialogs, string title, ReasonQuestion question, Func<string, Task<Outcome>> send) =>
        await dialogs.OpenFormAsync<ReasonDialog>(title, new()
        {
            [nameof(ReasonDialog.Question)] = question,
            [nameof(ReasonDialog.Send)] = send,
        });

    /// <summary>Opens a dialog with a form that closes with true once something was sent.</summary>
    public static async Task<bool> OpenFormAsync<T>(this PageDialogs dialogs, string title, Dictionary<string, object?> parameters)
        where T : Microsoft.AspNetCore.Components.ComponentBase =>
        await dialogs.OpenAsync<T>(title, parameters) is true;
}
