using Conduct.App.Data;
using Conduct.App.Platform.Drafts;
using Conduct.App.Platform.Excel;
using Conduct.App.Security;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Wages;

/// <summary>One's uploaded month against the wages as they are now, and what its template starts from.</summary>
public sealed class WagePreviewQuery(IDbContextFactory<ConductDb> databases)
{
    private const int Suggestions = 20;
    private const int ShownProblems = 200;

    /// <returns>Null when nothing is uploaded.</returns>
    public async Task<WagePreview?> FindAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.ReadDraftAsync(actor, WageFile.DraftKey, ct) is not { } draft)
        {
            return null;
        }

        var file = WageFile.Read(draft.Content);
        var plan = await WageFilePlan.ReadAsync(db, file, actor, ct);
        return new(file, plan.Wages.Count(one => one.Stored is null), plan.Wages.Count(one => one.IsChanged), plan.Wages.Count, [.. plan.Problems.Take(ShownProblems)], plan.Problems.Count)
        {
            All = plan.Problems,
        };
    }

    /// <summary>Those who are employed within reach, with what is recorded for the month.</summary>
    public async Task<IReadOnlyList<WageFileRow>> RowsAsync(DateOnly month, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var people = db.Employees.VisibleTo(actor, Permission.ReadWages).Where(one => one.LeftOn == null || one.LeftOn >= month);
        return await (
            from employee in people
            join record in db.WageRecords.Where(one => one.Month == month) on employee.Id equals record.EmployeeId into records
            from record in records.DefaultIfEmpty()
            orderby employee.StaffNumber
            select new WageFileRow(0, employee.StaffNumber, employee.Name, record == null ? null : record.WageFen, record == null ? null : record.VariableFen, record == null ? null : record.OtherFen))
            .Take(WageFile.MaxRows).ToListAsync(ct);
    }

    public async Task<IReadOnlyList<PersonChoice>> SuggestAsync(string text, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Employees.VisibleTo(actor, Permission.ReadWages).AsNoTracking().Where(PersonSearch.Fits(text))
            .OrderBy(row => row.StaffNumber).ThenBy(row => row.Id).Take(Suggestions).Select(row => new PersonChoice(row.Id, row.Name, row.StaffNumber, row.Post)).ToListAsync(ct);
    }
}

/// <param name="New">Months that are not recorded yet.</param>
/// <param name="Changed">Months that are recorded otherwise.</param>
/// <param name="Rows">Rows without a problem.</param>
/// <param name="Problems">The first ones.</param>
/// <param name="ProblemCount">All of them.</param>
public sealed record WagePreview(WageFile File, int New, int Changed, int Rows, IReadOnlyList<CellProblem> Problems, int ProblemCount)
{
    /// <summary>For the workbook that goes back.</summary>
    public IReadOnlyList<CellProblem> All { get; init; } = [];

    public DateOnly Month => File.Month;

    public string Fingerprint => File.Fingerprint;

    public bool CanApply => ProblemCount == 0 && New + Changed > 0;
}
