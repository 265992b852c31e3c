using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Conduct.App.Features.Accounts;

/// <summary>Which accounts an actor may look after.</summary>
public static class AccountAccess
{
    /// <summary>
    /// Accounts of the employees in reach. An account with a role beyond that reach is out of it as well: whoever could reset its password
    /// could take up its rights.
    /// </summary>
    public static IQueryable<Account> VisibleTo(this DbSet<Account> accounts, Actor actor)
    {
        var reach = actor.ReachOf(Permission.ManageAccounts);
        if (reach.Everything)
        {
            return accounts;
        }

        var db = (ConductDb)accounts.GetService<ICurrentDbContext>().Context;
        Guid[] units = [.. reach.Units];
        return accounts.Where(account =>
            db.Employees.Any(employee => employee.Id == account.EmployeeId && units.Contains(employee.UnitId))
            && !db.Set<RoleAssignment>().Any(held => held.AccountId == account.Id && !units.Contains(held.UnitId)));
    }
}
