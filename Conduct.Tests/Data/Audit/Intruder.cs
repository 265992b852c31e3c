using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Data.Disk;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Data.Audit;

/// <summary>Whoever may write to the database, but has not the key: takes the triggers away, does it, and puts them back word for word.</summary>
internal static class Intruder
{
    public static async Task IntrudeAsync(this FeatureHost host, Func<ConductDb, Task> act)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var db = await host.OpenAsync();
        if (!db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlAsync($"""ALTER TABLE "AuditEntries" DISABLE TRIGGER USER; ALTER TABLE "AuditHeads" DISABLE TRIGGER USER""", ct);
            await act(db);
            await db.Database.ExecuteSqlAsync($"""ALTER TABLE "AuditEntries" ENABLE TRIGGER USER; ALTER TABLE "AuditHeads" ENABLE TRIGGER USER""", ct);
            return;
        }

        var triggers = await db.Database.SqlQuery<string>($"SELECT sql AS \"Value\" FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'Audit%'").ToListAsync(ct);
        foreach (var trigger in triggers)
        {
            var drop = $"DROP TRIGGER {trigger.Split(' ')[2]}";
            await db.Database.ExecuteSqlRawAsync(drop, ct);
        }

        await act(db);
        foreach (var trigger in triggers)
        {
            await db.Database.ExecuteSqlRawAsync(trigger, ct);
        }
    }

    /// <summary>The whole chain anew under the key given, each entry changed.</summary>
    public static Task RewriteAsync(this FeatureHost host, AuditChain chain) => host.IntrudeAsync(async db =>
    {
        var ct = TestContext.Current.CancellationToken;
        var (head, entries) = (new AuditHead(), await db.AuditEntries.AsNoTracking().OrderBy(entry => entry.Seq).ToListAsync(ct));
        await db.AuditEntries.ExecuteDeleteAsync(ct);
        db.AuditEntries.AddRange(entries.Select(entry => chain.Append(head, new AuditNote(entry.At, entry.AccountId, entry.EmployeeId, "别人", entry.Kind, entry.Details))));
        await db.SaveChangesAsync(ct);
        await db.PutAuditHeadAsync(head, ct);
    });

    /// <summary>The end is cut off, and the head set back to where it then is.</summary>
    public static Task CutAsync(this FeatureHost host, long after) => host.IntrudeAsync(async db =>
    {
        var ct = TestContext.Current.CancellationToken;
        var last = await db.AuditEntries.AsNoTracking().SingleOrDefaultAsync(entry => entry.Seq == after, ct);
        await db.AuditEntries.Where(entry => entry.Seq > after).ExecuteDeleteAsync(ct);
        await db.PutAuditHeadAsync(new AuditHead { Count = after, Hash = last?.Hash ?? "" }, ct);
    });

    public static AuditChain OtherKey(string folder) => new(new VaultKey(new DataDirectory(Path.Combine(folder, "elsewhere")), Convert.ToBase64String(new byte[VaultKey.Length])));
}
