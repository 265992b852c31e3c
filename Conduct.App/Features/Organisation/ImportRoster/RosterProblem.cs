namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>One thing to correct in the file before it can be imported.</summary>
/// <param name="Code">Rule or reading error, for tests and support.</param>
/// <param name="Sheet">The sheet; null when the whole file is meant.</param>
/// <param name="Row">As Excel numbers it; null when the whole sheet is meant.</param>
/// <param name="Column">Title of the column.</param>
/// <param name="Value">What the cell says.</param>
/// <param name="Reason">In the reader's language.</param>
public sealed record RosterProblem(string Code, string? Sheet, int? Row, string? Column, string? Value, string Reason);
