using System.Runtime;
using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Data.Bulk;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Files;
using Conduct.App.Register;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Demo;

/// <summary>
/// Five years of history for trials and benchmarks, added to the demo company: told by the real aggregates, stored in bulk in one transaction.
/// One thread tells, one stores.
/// </summary>
public sealed class DemoHistory(IDbContextFactory<ConductDb> databases, WorkingDays workingDays, FileVault vault, OrganisationClock clock, OrganisationTime zone, AuditChain chain)
{
    private const int CasesOfABatch = 200;
    private const int FirstStaffNumber = 100_000;
    /// <summary>From so many cases on the indexes are built anew rather than row by row.</summary>
    public const int WorthTakingIndexes = 2_000;

    /// <summary>Whether there is such a history already.</summary>
    public async Task<bool> IsThereAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.AuditEntries.AnyAsync(entry => entry.Kind == AuditKinds.DemoHistoryLoaded, ct);
    }

    /// <param name="progress">Told the number of cases stored so far.</param>
    public async Task LoadAsync(HistoryOptions options, IProgress<int> progress, CancellationToken ct)
    {
        // Nobody waits for an answer meanwhile.
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        var random = new Random(options.Seed);
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var load = await BulkLoad.BeginAsync(db, ct);
        var firm = await FirmAsync(db, load, options, random, ct);
        if (options.Cases >= WorthTakingIndexes)
        {
            await load.TakeIndexesAsync(HistoryBatch.Tables, ct);
        }

        var numbers = await HistoryNumbers.TakeAsync(db, clock.Today, ct);
        var lastRow = await db.RegisterRows.MaxAsync(row => (long?)row.Id, ct) ?? 0;
        var head = await db.TakeAuditHeadAsync(ct);
        var batches = Tell(firm, options, random, numbers).Chunk(CasesOfABatch).Select(cases => BatchOf(cases, head, ref lastRow));
        var stored = 0;
        await foreach (var batch in batches.ToAsyncEnumerable().Ahead(1, ct))
        {
            await StoreAsync(load, batch, ct);
            progress.Report(stored += batch.Cases);
        }

        await db.PutAuditHeadAsync(head, ct);
        await numbers.GiveBackAsync(db, ct);
        db.Note(AuditNote.By(Actor.System, clock.Now, AuditKinds.DemoHistoryLoaded, AuditDetails.Of(options)));
        await db.CommitAsync(ct);
        await load.CommitAsync(ct);
    }

    private IEnumerable<HistoryCase> Tell(HistoryFirm firm, HistoryOptions options, Random random, HistoryNumbers numbers)
    {
        var (today, days) = (clock.Today, HistoryOptions.Years * 365);
        var teller = new HistoryTeller(firm, today, zone, random, numbers.Next);
        return Enumerable.Range(0, options.Cases).Select(i => teller.Tell(today.AddDays(-days + (int)((long)i * days / options.Cases))));
    }

    private HistoryBatch BatchOf(HistoryCase[] cases, AuditHead head, ref long lastRow)
    {
        var batch = new HistoryBatch();
        foreach (var told in cases)
        {
            batch.Add(told, zone, ref lastRow);
        }

        batch.Link(chain, head);
        return batch;
    }

    private static async Task StoreAsync(BulkLoad load, HistoryBatch batch, CancellationToken ct)
    {
        foreach (var table in HistoryBatch.Tables)
        {
            await load.InsertAsync(table, batch.RowsOf(table), ct);
        }
    }

    private async Task<HistoryFirm> FirmAsync(ConductDb db, BulkLoad load, HistoryOptions options, Random random, CancellationToken ct)
    {
        var headOffice = await db.OrgUnits.AsNoTracking().FirstAsync(unit => unit.ParentId == null, ct);
        var before = await db.Employees.CountAsync(ct);
        var branches = await db.OrgUnits.CountAsync(unit => unit.ParentId == headOffice.Id && unit.Code.StartsWith(HistoryStaff.BranchCode), ct);
        var staff = new HistoryStaff(headOffice, FirstStaffNumber + before, clock.Today, clock.Now, random);
        staff.Enter(Math.Max(options.Employees, HistoryOptions.MinEmployees), branches);
        db.AddRange(staff.Accounts);
        db.AddRange(staff.Roles);
        await db.CommitAsync(ct);
        var head = await db.TakeAuditHeadAsync(ct);
        var batch = new HistoryBatch([.. staff.Units, .. staff.Employees]);
        batch.Link(chain, head);
        await StoreAsync(load, batch, ct);
        await db.PutAuditHeadAsync(head, ct);
        return await HistoryFirm.ReadAsync(db, staff.Others, await workingDays.CalendarAsync(ct), await DemoEvidence.KeepAllAsync(vault, ct), ct);
    }
}
