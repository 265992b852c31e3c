using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Deliveries;

/// <summary>What leaves the house.</summary>
public static class DeliverySets
{
    extension(ConductDb db)
    {
        public DbSet<Delivery> Deliveries => db.Set<Delivery>();
    }
}
