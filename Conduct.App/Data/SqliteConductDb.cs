using Conduct.App.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

public sealed class SqliteConductDb(DbContextOptions<SqliteConductDb> options, IEnumerable<ICommitStep> steps, AuditChain chain) : ConductDb(options, steps, chain)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
    }

    public override IQueryable<long> RowsWithGrams(IReadOnlyCollection<string> grams)
    {
        var match = string.Join(' ', grams.Select(gram => $"\"{gram}\""));
        return Database.SqlQuery<long>($"""SELECT rowid AS "Value" FROM "RegisterSearch" WHERE "RegisterSearch" MATCH {match}""");
    }

    // Every transaction here begins as the only writer (BEGIN IMMEDIATE).
    protected override Task LockAuditAsync(CancellationToken ct) => Task.CompletedTask;
}
