using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Conduct.App.Data;

/// <summary>Several questions answered by one state of the database, while others write on.</summary>
public static class ReadSnapshot
{
    /// <summary>Begins a transaction that only reads; it sees nothing that is committed after its first question.</summary>
    public static async Task<IDbContextTransaction> BeginSnapshotAsync(this ConductDb db, CancellationToken ct)
    {
        if (!db.Database.IsSqlite())
        {
            return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        }

        // EF's own begins as the writer at once and would keep all others out. Nothing is asked yet, so nothing blocks.
        await db.Database.OpenConnectionAsync(ct);
        return (await db.Database.UseTransactionAsync(BeginDeferred((SqliteConnection)db.Database.GetDbConnection()), ct))!;
    }

    private static SqliteTransaction BeginDeferred(SqliteConnection connection) => connection.BeginTransaction(deferred: true);
}
