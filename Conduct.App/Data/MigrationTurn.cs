using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

/// <summary>
/// EF guards SQLite migrations by a row, and a process killed in the middle leaves it: the next start would wait for ever.
/// A locked file is released by the operating system, so whoever holds it knows that the row is nobody's.
/// </summary>
public static class MigrationTurn
{
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(50);

    public static async Task<FileStream> TakeAsync(DataDirectory directory, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return new FileStream(directory.File("migration.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (!ct.IsCancellationRequested)
            {
                await Task.Delay(Retry, ct);
            }
        }
    }

    public static async Task ClearStaleLockAsync(ConductDb db, CancellationToken ct)
    {
        var locked = await db.Database.SqlQuery<int>($"""SELECT COUNT(*) AS "Value" FROM sqlite_master WHERE name = '__EFMigrationsLock'""").SingleAsync(ct);
        if (locked > 0)
        {
            await db.Database.ExecuteSqlAsync($"""DELETE FROM "__EFMigrationsLock" """, ct);
        }
    }
}
