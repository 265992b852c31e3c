namespace Conduct.App.Features.Organisation.ImportRoster;

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
