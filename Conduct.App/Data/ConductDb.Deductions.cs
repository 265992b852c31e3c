using Conduct.Domain.Deductions;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

public abstract partial class ConductDb
{
    public DbSet<WageRecord> WageRecords => Set<WageRecord>();

    public DbSet<MinimumWage> MinimumWages => Set<MinimumWage>();

    public DbSet<PayrollPart> PayrollParts => Set<PayrollPart>();
}
