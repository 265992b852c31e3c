using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Organisation;

/// <summary>What the commands of the area look up before they call an aggregate.</summary>
internal static class OrganisationReading
{
    /// <summary>What the whole staff shows only together: a staff number stands for one person, a line manager exists.</summary>
    public static async Task RequireFitsAsync(this ConductDb db, Guid employeeId, EmployeeDetails details, CancellationToken ct)
    {
        var number = details.StaffNumber.Trim();
        Rule.Require(!await db.Employees.AnyAsync(row => row.StaffNumber == number && row.Id != employeeId, ct), OrganisationRules.StaffNumberTaken, number);
        Rule.Require(
            details.LineManagerId is not { } manager || await db.Employees.AnyAsync(row => row.Id == manager, ct),
            OrganisationRules.LineManagerUnknown);
    }
}
