using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>An employee as they will be.</summary>
public sealed record PlannedEmployee(RosterPerson Row, Guid Id, EmployeeDetails Details, RosterChange Change);
