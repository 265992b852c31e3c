namespace Conduct.App.Features.Organisation;

/// <param name="LeftOn">Set for a leaver.</param>
public sealed record EmployeeLine(Guid Id, string StaffNumber, string Name, string UnitName, string Post, string? LineManager, DateOnly EnteredOn, DateOnly? LeftOn);
