using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Register;

/// <summary>Views people saved.</summary>
public static class RegisterPageSets
{
    extension(ConductDb db)
    {
        public DbSet<SavedView> SavedViews => db.Set<SavedView>();
    }
}
