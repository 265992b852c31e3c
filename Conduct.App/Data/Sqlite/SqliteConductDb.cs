using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data.Sqlite;

public sealed class SqliteConductDb(DbContextOptions<SqliteConductDb> options, IEnumerable<ICommitStep> steps) : ConductDb(options, steps)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
    }

    // Every transaction here begins as the only writer (BEGIN IMMEDIATE).
    protected override Task LockAuditAsync(CancellationToken ct) => Task.CompletedTask;
}
