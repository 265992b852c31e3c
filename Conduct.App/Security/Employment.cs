using System.Linq.Expressions;
using Conduct.App.Data;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

/// <summary>
/// Who works here on a day: from the day of entry to the last day of one of their periods, both included (rule 28). Whoever may be asked, told or act is
/// asked this.
/// </summary>
public static class Employment
{
    public static Expression<Func<Employee, bool>> On(DateOnly day) => employee =>
        (employee.EnteredOn <= day && (employee.LeftOn == null || employee.LeftOn >= day)) || employee.Former.Any(period => period.From <= day && period.To >= day);

    /// <summary>Who works here on a day, or did before.</summary>
    public static Expression<Func<Employee, bool>> UpTo(DateOnly day) => employee => employee.EnteredOn <= day || employee.Former.Any(period => period.From <= day);

    /// <summary>Who of them worked here once and no longer does on the day: wherever a subject is shown, this stands beside the name.</summary>
    public static async Task<IReadOnlySet<Guid>> LeftAmongAsync(this ConductDb db, IEnumerable<Guid> employeeIds, DateOnly day, CancellationToken ct)
    {
        Guid[] ids = [.. employeeIds.Distinct()];
        return ids is [] ? new HashSet<Guid>() : await db.Left(day).Where(row => ids.Contains(row.Id)).Select(row => row.Id).ToHashSetAsync(ct);
    }

    /// <summary>Who worked here once and no longer does on the day.</summary>
    public static IQueryable<Employee> Left(this ConductDb db, DateOnly day)
    {
        var there = db.Employees.Where(On(day));
        return db.Employees.Where(UpTo(day)).Where(row => !there.Any(one => one.Id == row.Id));
    }
}
