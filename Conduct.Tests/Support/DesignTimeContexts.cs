using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Data.Disk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Conduct.Tests.Support;

/// <summary>Lets <c>dotnet ef</c> make the SQLite context; the database named here is never opened.</summary>
public sealed class DesignTimeSqlite : IDesignTimeDbContextFactory<SqliteConductDb>
{
    public SqliteConductDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteConductDb>();
        options.UseConductSqlite("Data Source=:memory:");
        return new(options.Options, [], DesignTimeChain.Unused);
    }
}

/// <summary>Lets <c>dotnet ef</c> make the PostgreSQL context; the server named here is never asked.</summary>
public sealed class DesignTimePostgres : IDesignTimeDbContextFactory<PostgresConductDb>
{
    public PostgresConductDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresConductDb>();
        options.UseConductPostgres("Host=localhost");
        return new(options.Options, [], DesignTimeChain.Unused);
    }
}

/// <summary>The audit chain of a context that commits nothing.</summary>
internal static class DesignTimeChain
{
    public static AuditChain Unused => new(new VaultKey(new DataDirectory("."), setting: null));
}
