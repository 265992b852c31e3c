using Conduct.App.Platform.Texts;

namespace Conduct.App.Platform.Commands;

/// <summary>How a command ended; shown beside the button that sent it, see <see cref="DomainTexts.Of(Outcome)"/>.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>Saved.</summary>
    public sealed record Done : Outcome;

    /// <summary>A named rule refused; nothing was saved.</summary>
    /// <param name="Code">The rule's code.</param>
    /// <param name="Arguments">Values for the placeholders of its text.</param>
    public sealed record Refused(string Code, IReadOnlyList<object> Arguments) : Outcome;

    /// <summary>The account lacks the command's permission.</summary>
    public sealed record Forbidden : Outcome;

    /// <summary>No such row for this actor.</summary>
    public sealed record NotFound : Outcome;

    /// <summary>Somebody else was faster; reload and decide again.</summary>
    public sealed record Changed : Outcome;

    /// <summary>The disk is full: nothing was saved, and what was typed is still there to be sent again.</summary>
    public sealed record NoRoom : Outcome;
}
