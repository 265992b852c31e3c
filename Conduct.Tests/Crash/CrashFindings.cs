using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Data.Disk;
using Conduct.App.Platform.Drafts;
using Conduct.App.Platform.Files;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Crash;

/// <summary>What is there in the end, held against what was acknowledged.</summary>
internal sealed class CrashFindings(CrashSite site, Promises promises)
{
    private readonly DataDirectory _directory = new(site.DataDirectory);

    public async Task<IReadOnlyList<string>> FindAsync()
    {
        var options = new DbContextOptionsBuilder<SqliteConductDb>();
        options.UseConductSqlite($"Data Source={_directory.File("conduct.db")};Pooling=false");
        var key = new VaultKey(_directory, setting: null);
        await using var db = new SqliteConductDb(options.Options, [], new AuditChain(key));
        return
        [
            .. await BrokenAsync(db),
            .. Lost("filed", promises.Filed, await NumbersAsync(db, null)),
            .. Lost("proposed", promises.Proposed, await NumbersAsync(db, decision => decision.Steps.Count > 0)),
            .. Lost("approved", promises.Approved, await NumbersAsync(db, decision => decision.Steps.Any(step => step.Outcome == ApprovalOutcome.Approved))),
            .. await LostDraftsAsync(db),
            .. await LostUploadsAsync(db),
            .. await BrokenFilesAsync(db, new FileVault(new(_directory.Vault, () => key.Value))),
            .. await SaidTwiceAsync(db),
        ];
    }

    private static async Task<IEnumerable<string>> BrokenAsync(ConductDb db) =>
        (await db.Database.SqlQuery<string>($"""SELECT integrity_check AS "Value" FROM pragma_integrity_check""").ToListAsync()).Where(said => said != "ok").Select(said => $"database: {said}");

    private static async Task<HashSet<string>> NumbersAsync(ConductDb db, Func<PenaltyDecision, bool>? which)
    {
        var numbers = await db.CaseFiles.AsNoTracking().IgnoreAutoIncludes().Where(file => file.Number != null).Select(file => new { file.Id, Number = file.Number! }).ToListAsync();
        var decided = (await db.PenaltyDecisions.AsNoTracking().ToListAsync()).Where(which ?? (_ => true)).Select(decision => decision.CaseFileId).ToHashSet();
        return [.. numbers.Where(file => which is null || decided.Contains(file.Id)).Select(file => file.Number)];
    }

    private async Task<IEnumerable<string>> LostDraftsAsync(ConductDb db)
    {
        var kept = await db.Set<FormDraft>().AsNoTracking().Select(draft => draft.Content).ToListAsync();
        var files = await db.CaseFiles.AsNoTracking().IgnoreAutoIncludes().ToListAsync();
        var all = string.Join('\n', kept.Concat(files.Select(file => System.Text.Json.JsonSerializer.Serialize((object?)file.Draft ?? file.Incident))));
        return promises.Typed.Where(words => !all.Contains(words, StringComparison.Ordinal)).Select(words => $"lost draft: {words}");
    }

    private async Task<IEnumerable<string>> LostUploadsAsync(ConductDb db)
    {
        var kept = (await db.EvidenceItems.AsNoTracking().Select(item => new { item.CaseFileId, item.Sha256 }).ToListAsync()).Select(item => (item.CaseFileId, item.Sha256)).ToHashSet();
        return promises.Uploaded.Where(upload => !kept.Contains(upload)).Select(upload => $"lost upload: {upload}");
    }

    private static async Task<IEnumerable<string>> BrokenFilesAsync(ConductDb db, FileVault vault)
    {
        var broken = new List<string>();
        foreach (var sha256 in await db.EvidenceItems.AsNoTracking().Select(item => item.Sha256).Distinct().ToListAsync())
        {
            try
            {
                await using var file = await vault.OpenReadAsync(sha256, CancellationToken.None);
                await file.CopyToAsync(Stream.Null);
            }
            catch (IOException fault)
            {
                broken.Add($"broken file: {sha256} {fault.Message}");
            }
        }

        return broken;
    }

    private static async Task<IEnumerable<string>> SaidTwiceAsync(ConductDb db) =>
        (await db.Set<Notification>().GroupBy(row => new { row.RecipientEmployeeId, row.ItemId, row.Step }).Where(group => group.Count() > 1).Select(group => group.Key.ItemId).ToListAsync()).Select(item => $"said twice: {item}")
        .Concat((await db.Set<Delivery>().GroupBy(row => row.Key).Where(group => group.Count() > 1).Select(group => group.Key).ToListAsync()).Select(key => $"delivered twice: {key}"));

    private static IEnumerable<string> Lost(string what, IEnumerable<string> promised, HashSet<string> kept) => promised.Where(number => !kept.Contains(number)).Select(number => $"lost: {what} {number}");
}
