using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Register;

/// <summary>The register and the texts its lines are found by.</summary>
public static class RegisterSets
{
    extension(ConductDb db)
    {
        public DbSet<RegisterRow> RegisterRows => db.Set<RegisterRow>();

        public DbSet<RegisterText> RegisterTexts => db.Set<RegisterText>();
    }
}
