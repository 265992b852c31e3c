namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>A row of the sheet of units.</summary>
/// <param name="Row">As Excel numbers it.</param>
/// <param name="Code">Empty when the cell was; the file has an error then.</param>
/// <param name="Name">Likewise.</param>
/// <param name="ParentCode">Null for the unit at the top.</param>
public sealed record RosterUnit(int Row, string Code, string Name, string? ParentCode);
