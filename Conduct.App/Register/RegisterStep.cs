using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Register;

/// <summary>Writes the register's lines of every case that something happened in, in the same save.</summary>
public sealed class RegisterStep(OrganisationTime time) : ICommitStep
{
    public async Task BeforeSaveAsync(ConductDb db, IReadOnlyList<RecordedEvent> recorded, CancellationToken ct)
    {
        foreach (var caseId in recorded.Select(one => one.Happened.CaseFileId).OfType<Guid>().Distinct())
        {
            await ProjectAsync(db, caseId, ct);
        }
    }

    private async Task ProjectAsync(ConductDb db, Guid caseId, CancellationToken ct)
    {
        var caseFile = db.CaseFiles.Local.FindEntry(caseId)?.Entity ?? await db.CaseFiles.SingleOrDefaultAsync(one => one.Id == caseId, ct);
        if (caseFile?.Incident is null || db.Entry(caseFile).State == EntityState.Deleted)
        {
            return;
        }

        await db.PenaltyDecisions.Where(one => one.CaseFileId == caseId).LoadAsync(ct);
        await db.WrittenReviews.Where(one => one.CaseFileId == caseId).LoadAsync(ct);
        var stored = await db.RegisterRows.Include(row => row.Text).Where(row => row.CaseFileId == caseId).ToListAsync(ct);
        var fresh = RegisterProjection.Of(
            caseFile,
            [.. db.PenaltyDecisions.Local.Where(one => one.CaseFileId == caseId)],
            [.. db.WrittenReviews.Local.Where(one => one.CaseFileId == caseId)],
            time);
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
