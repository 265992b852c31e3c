using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Platform.Drafts;

/// <summary>Forms that are not sent yet.</summary>
public static class DraftSets
{
    extension(ConductDb db)
    {
        public DbSet<FormDraft> FormDrafts => db.Set<FormDraft>();
    }
}
