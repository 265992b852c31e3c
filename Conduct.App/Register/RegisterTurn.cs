using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Register;

/// <summary>
/// Keeps commits and a rebuild out of each other's rows: a commit that has read rows writes them before a rebuild reads anything, or reads
/// them after it. On SQLite every transaction is the only writer already.
/// </summary>
internal static class RegisterTurn
{
    private const long Lock = 0x5265676973746572; // "Register"

    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(20);

    /// <summary>For a commit, until its transaction ends: with other commits, without a rebuild.</summary>
    public static async Task ShareAsync(ConductDb db, CancellationToken ct)
    {
        if (!db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock_shared({Lock})", ct);
        }
    }

    /// <summary>For a rebuild, until its transaction ends. It does not queue: a commit that waits for a commit would then wait for it too, and it for them.</summary>
    public static async Task TakeAsync(ConductDb db, CancellationToken ct)
    {
        while (!db.Database.IsSqlite() && !await db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock({Lock}) AS \"Value\"").SingleAsync(ct))
        {
            await Task.Delay(Retry, ct);
        }
    }
}
