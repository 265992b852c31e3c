using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

/// <summary>Gives pages the factory of whichever database is in use; factories are not covariant by themselves.</summary>
public sealed class ContextFactory<T>(IDbContextFactory<T> factory) : IDbContextFactory<ConductDb>
    where T : ConductDb
{
    public ConductDb CreateDbContext() => factory.CreateDbContext();
}
