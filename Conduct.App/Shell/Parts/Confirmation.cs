using Radzen;

namespace Conduct.App.Shell.Parts;

public static class Confirmation
{
    /// <summary>Asks before something that cannot be taken back.</summary>
    /// <param name="dialogs">The dialogs of this circuit.</param>
    /// <param name="title">What is about to happen.</param>
    /// <param name="question">What follows from it.</param>
    /// <param name="confirm">The verb on the button; a plain "confirm" without one.</param>
    /// <returns>Whether it was confirmed; closing the dialog is a no.</returns>
    public static async Task<bool> AskAsync(this DialogService dialogs, string title, string question, string? confirm = null)
    {
        var options = new ConfirmOptions { OkButtonText = confirm ?? ShellTexts.Confirm, CancelButtonText = ShellTexts.Cancel };
        return await dialogs.Confirm(question, title, options) == true;
    }
}
