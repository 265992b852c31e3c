using Conduct.App.Data;
using Conduct.App.Register;
using Conduct.App.Security;
using Conduct.App.Shell.Words;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Register;

/// <summary>The lines a filter asks for, out of those the reader sees.</summary>
public static class RegisterSelection
{
    // From so many finds on it is quicker to walk the lines in their order and ask of each whether it was found than to fetch and sort all finds.
    private const int CommonText = 3000;
    private const int CommonClause = 1500;

    /// <param name="inOrder">Whether a few lines are read in their order, and not all of them.</param>
    public static async Task<IQueryable<RegisterRow>> SelectAsync(
        this ConductDb db, RegisterFilter filter, Actor actor, DateOnly today, bool inOrder, CancellationToken ct)
    {
        var rows = Plain(db.RegisterRows.VisibleTo(actor), filter);
        rows = Dated(rows, filter);
        rows = Overdue(rows, filter.Overdue, today);
        if (filter.Clause is { } family)
        {
            rows = await AccusedAsync(db, rows, family, inOrder, ct);
        }

        if (filter.UnitId is { } unit)
        {
            var below = (await db.OrgTreeAsync(ct)).IdsBelow(unit);
            rows = rows.Where(row => below.Contains(row.UnitId));
        }

        return filter.TextId is { } text
            ? await SearchedAsync(db, rows, await db.Set<StoredText>().Where(kept => kept.Id == text).Select(kept => kept.Text).SingleOrDefaultAsync(ct), ct)
            : rows;
    }

    private static IQueryable<RegisterRow> Plain(IQueryable<RegisterRow> rows, RegisterFilter filter)
    {
        if (filter.Gravity is { } gravity)
        {
            rows = rows.Where(row => row.Gravity == gravity);
        }

        if (filter.Status is { } status)
        {
            rows = rows.Where(row => row.CaseStatus == status);
        }

        if (filter.Measure is { } kind)
        {
            var measure = MeasureSets.Of(kind);
            rows = rows.Where(row => (row.Measures & measure) != MeasureSet.None);
        }

        return filter.EmployeeId is { } employee ? rows.Where(row => row.EmployeeId == employee) : rows;
    }

    private static IQueryable<RegisterRow> Dated(IQueryable<RegisterRow> rows, RegisterFilter filter)
    {
        var (from, to) = (filter.From ?? DateOnly.MinValue, filter.To ?? DateOnly.MaxValue);
        return filter is { From: null, To: null } ? rows : filter.Field switch
        {
            DateField.Found => rows.Where(row => from <= row.FoundOn && row.FoundOn <= to),
            DateField.Occurred => rows.Where(row => from <= row.OccurredOn && row.OccurredOn <= to),
            DateField.Approved => rows.Where(row => from <= row.ApprovedOn && row.ApprovedOn <= to),
        };
    }

    private static IQueryable<RegisterRow> Overdue(IQueryable<RegisterRow> rows, OverdueFilter? overdue, DateOnly today) => overdue switch
    {
        OverdueFilter.Now => rows.Where(ReviewOverdue.Now(today)),
        OverdueFilter.Late => rows.Where(ReviewOverdue.Late),
        null => rows,
    };

    private static async Task<IQueryable<RegisterRow>> AccusedAsync(ConductDb db, IQueryable<RegisterRow> rows, string family, bool inOrder, CancellationToken ct)
    {
        // SQLite begins with the finds of an IN, and walks the lines for an EXISTS.
        var accused = db.Allegations.Where(one => one.ClauseFamily == family);
        return inOrder && await accused.Take(CommonClause).CountAsync(ct) == CommonClause
            ? rows.Where(row => accused.Any(one => one.SubjectId == row.SubjectId))
            : rows.Where(row => accused.Select(one => one.SubjectId).Contains(row.SubjectId));
    }

    // A kept text that is gone finds nothing: everything would be the wrong answer.
    private static async Task<IQueryable<RegisterRow>> SearchedAsync(ConductDb db, IQueryable<RegisterRow> rows, string? words, CancellationToken ct)
    {
        foreach (var word in SearchFold.Words(words ?? "\n").Split(' '))
        {
            string[] grams = [.. RegisterText.GramsOf(word)];
            if (grams.Length > 0)
            {
                var found = db.RowsWithGrams(grams);
                var common = await found.Take(CommonText).CountAsync(ct) == CommonText;

                // For SQLite a sum is no key: it cannot fetch the lines by the finds, and so walks them and looks each up among the finds.
                rows = common ? rows.Where(row => found.Contains(row.Id + 0)) : rows.Where(row => found.Contains(row.Id));
            }

            // One pair is found exactly; several could lie apart, and a single character makes no pair.
            rows = grams.Length == 1 ? rows : word is "" ? rows.Where(row => false) : rows.Where(row => row.Text.Text.Contains(word));
        }

        return rows;
    }
}
