using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

public abstract partial class ConductDb
{
    public DbSet<OrgUnit> OrgUnits => Set<OrgUnit>();

    public DbSet<Employee> Employees => Set<Employee>();
}
