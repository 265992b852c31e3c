using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Conduct.App.Features.Policies;

/// <summary>Whose acknowledgements an actor sees: their own, and with the permission those of the people in reach.</summary>
public static class AcknowledgementAccess
{
    public static IQueryable<PolicyAcknowledgement> VisibleTo(this DbSet<PolicyAcknowledgement> acknowledgements, Actor actor, Permission permission = Permission.ReadAcknowledgements)
    {
        if (!actor.Has(permission))
        {
            return acknowledgements.Where(row => false);
        }

        var people = ((ConductDb)acknowledgements.GetService<ICurrentDbContext>().Context).Employees.VisibleTo(actor, permission);
        return acknowledgements.Where(row => people.Any(employee => employee.Id == row.EmployeeId));
    }

    public static IQueryable<PolicyAcknowledgement> OwnedBy(this DbSet<PolicyAcknowledgement> acknowledgements, Actor actor) =>
        acknowledgements.Where(row => row.EmployeeId == actor.EmployeeId);
}
