using Conduct.App.Platform;

namespace Conduct.App.Register;

/// <summary>
/// What an area writes into the rows of the register. Derived classes are found by themselves, and serve the commit, the rebuild and the
/// demo's history alike. They work on what was loaded and ask the database nothing.
/// </summary>
public abstract class RegisterPart
{
    public static IReadOnlyList<RegisterPart> Everyones { get; } = [.. FoundByType.All<RegisterPart>().OrderBy(part => part.GetType().Name, StringComparer.Ordinal)];

    /// <summary>The area's own aggregates that it reads; the case file and the decisions are always there.</summary>
    public virtual IReadOnlyList<RegisterNeed> Needs => [];

    /// <summary>Fills the properties of the row that are this part's.</summary>
    public abstract void Fill(RegisterRow row, RegisterEntry entry);

    /// <summary>What a search finds the row by. No secrets: who may not read a column must not find the row by it either.</summary>
    public virtual IEnumerable<string?> WordsOf(RegisterEntry entry) => [];
}
