using Conduct.App.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

public sealed class PostgresConductDb(DbContextOptions<PostgresConductDb> options, IEnumerable<ICommitStep> steps, AuditChain chain) : ConductDb(options, steps, chain)
{
    private const long AuditLock = 0x436F6E64756374; // "Conduct"

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasCollation(Collations.Chinese, locale: "zh-CN", provider: "icu");
    }

    public override IQueryable<long> RowsWithGrams(IReadOnlyCollection<string> grams)
    {
        string[] wanted = [.. grams];
        return Database.SqlQuery<long>($"""SELECT "RowId" AS "Value" FROM "RegisterTexts" WHERE string_to_array("Grams", ' ') @> {wanted}""");
    }

    protected override Task LockAuditAsync(CancellationToken ct) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({AuditLock})", ct);
}
