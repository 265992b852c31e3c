using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;

namespace Conduct.App.Shell;

/// <summary>The state of one form or button: a second click does nothing while it runs and until the window knows, and the outcome is kept to be shown.</summary>
public sealed class Submission
{
    private bool _closed;

    /// <summary>To be shown while it runs.</summary>
    public bool Busy { get; private set; }

    public Outcome? Outcome { get; private set; }

    /// <summary>What to show beside the button; null when all went well.</summary>
    public string? Message => Outcome is null ? null : DomainTexts.Of(Outcome);

    /// <summary>Code of the rule that refused, if one did.</summary>
    public string? BrokenRule => (Outcome as Outcome.Refused)?.Code;

    /// <returns>Whether the command ran and was done.</returns>
    public async Task<bool> RunAsync(Func<Task<Outcome>> send)
    {
        if (_closed)
        {
            return false;
        }

        (_closed, Busy, Outcome) = (true, true, null);
        try
        {
            Outcome = await send();
            return Outcome is Outcome.Done;
        }
        finally
        {
            Busy = false;
            _ = OpenAsync();
        }
    }

    // A command may be done before a click that came right behind the first is looked at.
    private async Task OpenAsync()
    {
        await ClickedWindow.HasAnsweredAsync();
        _closed = false;
    }
}
