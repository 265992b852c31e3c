using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;

namespace Conduct.App.Shell;

/// <summary>The state of one form or button: a second click while it runs does nothing, and the outcome is kept to be shown.</summary>
public sealed class Submission
{
    public bool Busy { get; private set; }

    public Outcome? Outcome { get; private set; }

    /// <summary>What to show beside the button; null when all went well.</summary>
    public string? Message => Outcome is null ? null : DomainTexts.Of(Outcome);

    /// <summary>Code of the rule that refused, if one did.</summary>
    public string? BrokenRule => (Outcome as Outcome.Refused)?.Code;

    /// <returns>Whether the command ran and was done.</returns>
    public async Task<bool> RunAsync(Func<Task<Outcome>> send)
    {
        if (Busy)
        {
            return false;
        }

        (Busy, Outcome) = (true, null);
        try
        {
            Outcome = await send();
            return Outcome is Outcome.Done;
        }
        finally
        {
            Busy = false;
        }
    }
}
