using Conduct.App.Shell.Parts;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation.Employees;

/// <summary>One employee as the form shows them.</summary>
/// <param name="Details">Without the wage when the visitor may not see it.</param>
/// <param name="LineManager">As the form shows a choice.</param>
/// <param name="SeesWage">Whether the visitor may read and set the wage.</param>
/// <param name="MayChange">Whether the visitor may change the rest.</param>
public sealed record EmployeeView(Guid Id, int Version, EmployeeDetails Details, string UnitName, PersonChoice? LineManager, bool SeesWage, bool MayChange);
