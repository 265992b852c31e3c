namespace Conduct.App.Platform.Texts;

/// <summary>
/// Puts a code that stands in audit details, and is no property of a domain event, in the reader's words. Whoever writes such a code derives one
/// class, which is found by its type.
/// </summary>
public abstract class EventWord
{
    /// <summary>Names of the details that hold such a code.</summary>
    public abstract IReadOnlyCollection<string> Details { get; }

    /// <returns>The code itself where it is of an earlier release.</returns>
    public abstract string Of(string code);
}
