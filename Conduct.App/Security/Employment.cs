using System.Linq.Expressions;
using Conduct.Domain.Staff;

namespace Conduct.App.Security;

/// <summary>Who works here on a day: from the day of entry to the last day, both included. Whoever may be asked, told or act is asked this.</summary>
public static class Employment
{
    public static Expression<Func<Employee, bool>> On(DateOnly day) =>
        employee => employee.EnteredOn <= day && (employee.LeftOn == null || employee.LeftOn >= day);
}
