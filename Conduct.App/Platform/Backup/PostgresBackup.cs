using System.Data;
using System.IO.Compression;
using Conduct.App.Data;
using Conduct.App.Platform.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Conduct.App.Platform.Backup;

/// <summary>One CSV file for each table, read in one snapshot and put back in one transaction. Asks for no right beyond those of an owner.</summary>
public sealed class PostgresBackup(IDbContextFactory<ConductDb> databases) : IDatabaseBackup
{
    private const string Migrations = "migrations.txt";

    public async Task<string?> AddAsync(ZipArchive archive, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        string[] applied = [.. await db.Database.GetAppliedMigrationsAsync(ct)];
        if (!applied.SequenceEqual(db.Database.GetMigrations()))
        {
            return applied is [] ? CommandLineTexts.NoDatabase : CommandLineTexts.OtherVersion;
        }

        await using var snapshot = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        await db.Database.ExecuteSqlAsync($"SET TRANSACTION READ ONLY; SET LOCAL datestyle = 'ISO'; SET LOCAL timezone = 'UTC'", ct);
        var tables = new PostgresTables((NpgsqlConnection)db.Database.GetDbConnection());
        foreach (var table in TablesOf(db))
        {
            await using var entry = await archive.CreateEntry($"{BackupLayout.Tables}/{table}.csv", CompressionLevel.Fastest).OpenAsync(ct);
            await tables.ReadAsync(table, entry, ct);
        }

        await using var versions = new StreamWriter(await archive.CreateEntry($"{BackupLayout.Tables}/{Migrations}").OpenAsync(ct));
        await versions.WriteAsync(string.Join('\n', applied).AsMemory(), ct);
        return null;
    }

    public async Task<bool> HoldsAccountsAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Database.CanConnectAsync(ct)
            && (await db.Database.GetAppliedMigrationsAsync(ct)).Any()
            && await db.Database.SqlQuery<bool>($"""SELECT EXISTS (SELECT 1 FROM "Accounts") AS "Value" """).SingleAsync(ct);
    }

    public async Task<string?> CheckAsync(string folder, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        string[] known = [.. db.Database.GetMigrations()];
        if (await MigrationsAsync(folder, ct) is not [_, ..] made)
        {
            return CommandLineTexts.NoBackup;
        }

        var present = await db.Database.CanConnectAsync(ct) ? await db.Database.GetAppliedMigrationsAsync(ct) : [];
        return !known.Take(made.Length).SequenceEqual(made) ? CommandLineTexts.OtherVersionOfBackup
            : present.Except(known).Any() ? CommandLineTexts.OtherVersion
            : made.Length == known.Length && !TablesOf(db).All(table => File.Exists(Path.Combine(folder, BackupLayout.Tables, $"{table}.csv"))) ? CommandLineTexts.NoBackup
            : null;
    }

    public async Task ReplaceAsync(string folder, string aside, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (db.GetService<IRelationalDatabaseCreator>() is var creator && !await creator.ExistsAsync(ct))
        {
            await creator.CreateAsync(ct);
        }

        // The tables as they were when the backup was taken; the next start brings them up to date.
        var script = db.GetService<IMigrator>().GenerateScript(toMigration: (await MigrationsAsync(folder, ct))[^1], options: MigrationsSqlGenerationOptions.NoTransactions);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await new PostgresAside(connection).MoveAsync([.. TablesOf(db), HistoryRepository.DefaultTableName], Path.GetFileName(aside), ct);
        await using (var create = new NpgsqlCommand(script, connection))
        {
            await create.ExecuteNonQueryAsync(ct);
        }

        await new PostgresTables(connection).WriteAllAsync(Path.Combine(folder, BackupLayout.Tables), ct);
        await transaction.CommitAsync(ct);
        await db.Database.ExecuteSqlAsync($"ANALYZE", ct);
    }

    private static IEnumerable<string> TablesOf(ConductDb db) => db.Model.GetRelationalModel().Tables.Select(table => table.Name).Order(StringComparer.Ordinal);

    private static async Task<string[]> MigrationsAsync(string folder, CancellationToken ct)
    {
        var file = Path.Combine(folder, BackupLayout.Tables, Migrations);
        return File.Exists(file) ? await File.ReadAllLinesAsync(file, ct) : [];
    }
}
