using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Register;

/// <summary>
/// Makes every row of the register anew from the cases, batch by batch, each in a transaction of its own: memory stays bounded, and people go
/// on working meanwhile. What is right already is not written.
/// </summary>
public sealed class RegisterRebuild(IDbContextFactory<ConductDb> databases, OrganisationTime time)
{
    /// <summary>Cases of one transaction, for which others wait.</summary>
    public int BatchSize { get; init; } = 200;

    /// <summary>Whether the rows were made by an older version of the product than this.</summary>
    public async Task<bool> IsDueAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return (await db.Set<RegisterShape>().AsNoTracking().SingleOrDefaultAsync(ct))?.Version is not { } stored || stored < RegisterShape.Current;
    }

    /// <returns>The number of cases.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var (done, last) = (0, Guid.Empty);
        while (await BatchAsync(last, ct) is [.., var next] batch)
        {
            last = next;
            done += batch.Length;
        }

        await FinishAsync(ct);
        return done;
    }

    private async Task<Guid[]> BatchAsync(Guid last, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await RegisterTurn.TakeAsync(db, ct);
        Guid[] batch = [.. await db.CaseFiles.Where(file => file.Number != null && file.Id.CompareTo(last) > 0).OrderBy(file => file.Id).Select(file => file.Id).Take(BatchSize).ToListAsync(ct)];
        await RegisterWriting.WriteAsync(db, batch, time, ct);
        await db.CommitAsync(ct);
        await transaction.CommitAsync(ct);
        return batch;
    }

    // Rows of what is no filed case, and the mark of the shape.
    private async Task FinishAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.RegisterRows.Where(row => !db.CaseFiles.Any(file => file.Id == row.CaseFileId && file.Number != null)).ExecuteDeleteAsync(ct);
        var shape = await db.Set<RegisterShape>().SingleOrDefaultAsync(ct);
        if (shape is null)
        {
            db.Add(shape = new());
        }

        shape.Version = RegisterShape.Current;
        await db.CommitAsync(ct);
    }
}
