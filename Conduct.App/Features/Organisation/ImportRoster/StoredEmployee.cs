using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>An employee as the database has them.</summary>
public sealed record StoredEmployee(Guid Id, EmployeeDetails Details);
