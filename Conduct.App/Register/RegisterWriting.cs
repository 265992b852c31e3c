using Conduct.App.Data;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Register;

/// <summary>Makes the rows of cases anew and puts them into the context in place of those stored.</summary>
internal static class RegisterWriting
{
    public static async Task WriteAsync(ConductDb db, IReadOnlyCollection<Guid> caseIds, OrganisationTime time, CancellationToken ct)
    {
        var files = await FiledAsync(db, caseIds, ct);
        if (files is [])
        {
            return;
        }

        Guid[] filed = [.. files.Select(file => file.Id)];
        var aggregates = new List<(Guid CaseId, Aggregate Aggregate)>();
        foreach (var need in RegisterNeed.Everyones)
        {
            aggregates.AddRange(await need.LoadAsync(db, filed, ct));
        }

        var ofCase = aggregates.ToLookup(one => one.CaseId, one => one.Aggregate);
        var stored = (await db.RegisterRows.Include(row => row.Text).Where(row => filed.Contains(row.CaseFileId)).ToListAsync(ct)).ToLookup(row => row.CaseFileId);
        foreach (var file in files)
        {
            Replace(db, [.. stored[file.Id]], RegisterProjection.Of(new(file, ofCase[file.Id], time)));
        }
    }

    private static async Task<IReadOnlyList<CaseFile>> FiledAsync(ConductDb db, IReadOnlyCollection<Guid> caseIds, CancellationToken ct)
    {
        Guid[] missing = [.. caseIds.Where(id => db.CaseFiles.Local.FindEntry(id) is null)];
        if (missing is not [])
        {
            await db.CaseFiles.Where(file => missing.Contains(file.Id)).LoadAsync(ct);
        }

        return [.. db.CaseFiles.Local.Where(file => file.Incident is not null && caseIds.Contains(file.Id))];
    }

    private static void Replace(ConductDb db, List<RegisterRow> stored, IReadOnlyList<RegisterRow> fresh)
    {
        foreach (var row in fresh)
        {
            // The line of a subject without a decision becomes that of the first decision, and again without when it is rejected.
            var old = stored.Find(one => one.SubjectId == row.SubjectId && one.DecisionId == row.DecisionId)
                ?? stored.Find(one => one.SubjectId == row.SubjectId && fresh.All(other => other.SubjectId != one.SubjectId || other.DecisionId != one.DecisionId));
            Write(db, row, old);
            stored.Remove(old!);
        }

        db.RemoveRange(stored);
    }

    private static void Write(ConductDb db, RegisterRow row, RegisterRow? old)
    {
        if (old is null)
        {
            db.Add(row);
            return;
        }

        row.Id = old.Id;
        db.Entry(old).CurrentValues.SetValues(row);
        (old.Text.Text, old.Text.Grams) = (row.Text.Text, row.Text.Grams);
    }
}
