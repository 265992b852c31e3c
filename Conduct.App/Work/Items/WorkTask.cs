namespace Conduct.App.Work.Items;

/// <summary>What somebody is asked to do.</summary>
/// <param name="Code">Never changes: calendars know their entries by it.</param>
/// <param name="Text">Read when it is shown, in the reader's language.</param>
public sealed record WorkTask(string Code, Func<string> Text)
{
    /// <summary>What stands in the place of a case number that there is not yet.</summary>
    public Func<string>? Unnumbered { get; init; }
}
