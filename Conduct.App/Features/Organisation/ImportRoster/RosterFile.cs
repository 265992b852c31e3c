using System.Text.Json.Serialization;
using Conduct.App.Platform.Excel;

namespace Conduct.App.Features.Organisation;

/// <summary>What an uploaded roster says, kept on the server until it is applied or replaced.</summary>
/// <param name="Units">Rows of the sheet of units.</param>
/// <param name="People">Rows of the sheet of employees.</param>
/// <param name="Given">The optional columns that the file has; what a file does not give stays as it is.</param>
/// <param name="Errors">What could not be read, the first ones.</param>
/// <param name="ErrorCount">All that could not be read.</param>
/// <param name="WagesLeftOut">The file gives wages, but whoever uploaded it may not see them: they were not taken.</param>
public sealed record RosterFile(
    IReadOnlyList<RosterUnit> Units,
    IReadOnlyList<RosterPerson> People,
    RosterParts Given,
    IReadOnlyList<SheetError> Errors,
    int ErrorCount,
    bool WagesLeftOut)
{
    /// <summary>Rows of totals, which were passed over.</summary>
    public IReadOnlyList<TotalRow> Totals { get; init; } = [];

    /// <summary>Rows that whoever uploaded it may not have seen.</summary>
    public int HiddenRows { get; init; }

    [JsonIgnore]
    public int RowCount => Units.Count + People.Count;
}

/// <summary>A row of the sheet of employees. Required texts are empty, and the day null, when the cell could not be read; the file has an error then.</summary>
public sealed record RosterPerson(
    int Row,
    string StaffNumber,
    string Name,
    string UnitCode,
    string Post,
    string? LineManager,
    string? Email,
    DateOnly? EnteredOn,
    DateOnly? LeftOn,
    long? WageFen);

/// <summary>A row of the sheet of units.</summary>
/// <param name="Row">As Excel numbers it.</param>
/// <param name="Code">Empty when the cell was; the file has an error then.</param>
/// <param name="Name">Likewise.</param>
/// <param name="ParentCode">Null for the unit at the top.</param>
public sealed record RosterUnit(int Row, string Code, string Name, string? ParentCode);

/// <summary>The columns that a roster may leave out.</summary>
[Flags]
public enum RosterParts
{
    None = 0,
    Parents = 1,
    LineManagers = 2,
    Emails = 4,
    Leaving = 8,
    Wages = 16,
}
