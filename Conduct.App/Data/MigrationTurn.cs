using System.Diagnostics;
using Conduct.App.Data.Disk;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

/// <summary>
/// EF guards SQLite migrations by a row, and a process killed in the middle leaves it: the next start would wait for ever.
/// A locked file is released by the operating system, so whoever holds it knows that the row is nobody's.
/// </summary>
public static class MigrationTurn
{
    private const string FileName = "migration.lock";
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // EWOULDBLOCK of Linux and macOS, a sharing violation and a lock violation of Windows.
    private static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    /// <summary>Waits while another process holds it, and for nothing else: what cannot be opened now cannot be opened later either.</summary>
    /// <exception cref="InstallationException">It has been held for too long.</exception>
    public static async Task<FileStream> TakeAsync(DataDirectory directory, CancellationToken ct, TimeSpan? patience = null)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(directory.File(FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException held) when (HeldByAnother.Contains(held.HResult))
            {
                if (Stopwatch.GetElapsedTime(begun) > (patience ?? Patience))
                {
                    throw new InstallationException($"Another process has been holding {directory.File(FileName)} for too long: let it finish, or end it, and start again.", held);
                }

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
