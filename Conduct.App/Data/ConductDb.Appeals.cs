using Conduct.Domain.Appeals;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

public abstract partial class ConductDb
{
    public DbSet<Appeal> Appeals => Set<Appeal>();

    public DbSet<Proceeding> Proceedings => Set<Proceeding>();
}
