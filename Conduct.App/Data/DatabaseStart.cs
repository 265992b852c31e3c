using Conduct.App.Data.Audit;
using Conduct.App.Data.Disk;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Conduct.App.Data;

/// <summary>Brings the database up to this version of the product.</summary>
public sealed class DatabaseStart(IDbContextFactory<ConductDb> databases, DatabaseSettings settings, VaultKey key, AuditChain chain)
{
    /// <summary>Creates or migrates the database. Several processes may do so at once.</summary>
    /// <exception cref="InstallationException">The vault key is gone, or is that of another installation.</exception>
    public async Task MigrateAsync(CancellationToken ct)
    {
        Directory.CreateDirectory(settings.Directory.Path);
        PrivateFiles.Mend(settings.Directory.Path);
        WriteProbe.Run(settings.Directory);
        await ProbeAsync(ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        await NeedKeyAsync(db, ct);
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

        await FitKeyAsync(db, ct);
    }

    /// <summary>Whether the database answers and holds every migration.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Database.CanConnectAsync(ct) && !(await db.Database.GetPendingMigrationsAsync(ct)).Any();
    }

    /// <summary>Whether there is a database of the product, of whatever version. Looks without making one.</summary>
    public async Task<bool> ExistsAsync(CancellationToken ct)
    {
        if (settings.Provider == DatabaseProvider.Sqlite && !File.Exists(settings.DatabaseFile))
        {
            return false;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Database.CanConnectAsync(ct) && (await db.Database.GetAppliedMigrationsAsync(ct)).Any();
    }

    // Asked past the context, which would log what it meets with all its calls before the one line that helps.
    private async Task ProbeAsync(CancellationToken ct)
    {
        if (settings.Provider == DatabaseProvider.Sqlite)
        {
            await using var sqlite = new SqliteConnection(new SqliteConnectionStringBuilder(settings.ConnectionString) { Pooling = false }.ToString());
            await sqlite.OpenAsync(ct);
            await using var read = new SqliteCommand("SELECT count(*) FROM sqlite_master", sqlite);
            await read.ExecuteScalarAsync(ct);
            return;
        }

        try
        {
            await using var postgres = new NpgsqlConnection(settings.ConnectionString);
            await postgres.OpenAsync(ct);
        }
        catch (PostgresException none) when (none.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            // It is made next.
        }
    }

    // Without its key nothing new could be linked to the chain, and nothing that was sealed be opened.
    private async Task NeedKeyAsync(ConductDb db, CancellationToken ct)
    {
        if (!key.IsPresent && (await db.Database.GetAppliedMigrationsAsync(ct)).Any() && await db.AuditEntries.AnyAsync(ct))
        {
            throw VaultKey.MissingFrom(settings.Directory);
        }
    }

    private async Task FitKeyAsync(ConductDb db, CancellationToken ct)
    {
        // The first start makes it here, and not in the middle of somebody's work.
        _ = key.Value;
        if (await db.AuditEntries.AsNoTracking().OrderByDescending(entry => entry.Seq).FirstOrDefaultAsync(ct) is { } last && chain.HashOf(last) != last.Hash)
        {
            throw new InstallationException(
                $"The last audit entry does not fit the vault key: the key ({VaultKey.FileName}, or the setting {VaultKey.Setting}) is that of another installation, or the entry was altered. Put the right key back; if it is right, look with verify-audit.");
        }
    }
}
