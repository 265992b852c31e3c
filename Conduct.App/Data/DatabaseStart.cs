using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

/// <summary>Brings the database up to this version of the product.</summary>
public sealed class DatabaseStart(IDbContextFactory<ConductDb> databases, DatabaseSettings settings)
{
    /// <summary>Creates or migrates the database. Several processes may do so at once.</summary>
    public async Task MigrateAsync(CancellationToken ct)
    {
        Directory.CreateDirectory(settings.Directory.Path);
        await using var db = await databases.CreateDbContextAsync(ct);
        if (settings.Provider == DatabaseProvider.Sqlite)
        {
            await using var turn = await MigrationTurn.TakeAsync(settings.Directory, ct);
            await MigrationTurn.ClearStaleLockAsync(db, ct);

            // Kept in the file; a restored copy comes without it. Readers and the one writer do not wait for each other.
            await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode=WAL", ct);
            await db.Database.MigrateAsync(ct);
        }
        else
        {
            await db.Database.MigrateAsync(ct);
        }
    }

    /// <summary>Whether the database answers and holds every migration.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Database.CanConnectAsync(ct) && !(await db.Database.GetPendingMigrationsAsync(ct)).Any();
    }
}
