using Conduct.App.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

/// <summary>
/// The model of both databases: mappings are found by type, beside their owners. Aggregates are saved by <see cref="CommitAsync"/> and by nothing else.
/// </summary>
/// <remarks>Sets of the domain stand in <c>Sets</c>, one part for each of its folders; sets of a layer or capability above are extension properties there.</remarks>
public abstract partial class ConductDb(DbContextOptions options, IEnumerable<ICommitStep> steps, AuditChain chain) : DbContext(options)
{
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    /// <summary>Ids of the register rows whose text holds every one of these character pairs.</summary>
    public abstract IQueryable<long> RowsWithGrams(IReadOnlyCollection<string> grams);
}
