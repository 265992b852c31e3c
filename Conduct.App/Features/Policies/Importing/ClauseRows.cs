using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>Puts the rows of a workbook together to clauses, and says in which cell each fault lies.</summary>
internal static class ClauseRows
{
    /// <summary>The clauses in the order in which they begin, and the rows that each was made of.</summary>
    public static (PolicyDraft Draft, IReadOnlyDictionary<Guid, ClauseRow[]> Rows) ToDraft(IReadOnlyList<ClauseRow> rows)
    {
        var made = rows.Where(row => row.Code is not null).GroupBy(row => row.Code).Select(group => (Clause: Clause([.. group]), Rows: group.ToArray())).ToList();
        return (new() { Clauses = [.. made.Select(one => one.Clause)] }, made.ToDictionary(one => one.Clause.Key, one => one.Rows));
    }

    /// <param name="rows">The rows.</param>
    /// <param name="unread">What could not be read at all: of such rows nothing more is said.</param>
    public static IEnumerable<CellProblem> Check(IReadOnlyList<ClauseRow> rows, IReadOnlyList<CellProblem> unread)
    {
        var (draft, made) = ToDraft(rows);
        var silent = unread.Select(problem => problem.Row).OfType<int>().ToHashSet();
        var found = rows.SelectMany(Words).Concat(made.Values.SelectMany(OutOfOrder)).ToList();
        var known = found.Select(problem => (problem.Row, problem.Column)).ToHashSet();
        var faults = draft.Faults().Where(fault => fault.Clause is not null).Select(fault => Of(fault, made[fault.Clause!.Value])).Where(problem => !known.Contains((problem.Row, problem.Column)));
        return found.Concat(faults).Where(problem => problem.Row is not { } row || !silent.Contains(row));
    }

    private static ClauseDraft Clause(ClauseRow[] rows) => new()
    {
        Code = rows[0].Code,
        Category = First(rows, row => row.Category),
        CategoryEn = First(rows, row => row.CategoryEn),
        Family = First(rows, row => row.Family),
        Gravity = ClauseWords.GravityOf(First(rows, row => row.Gravity)),
        Title = First(rows, row => row.Title),
        Text = First(rows, row => row.Text),
        TitleEn = First(rows, row => row.TitleEn),
        TextEn = First(rows, row => row.TextEn),
        LookBackMonths = rows.Select(row => row.LookBackMonths).FirstOrDefault(months => months is not null, PolicyClause.DefaultLookBackMonths),
        InfluenceMonths = rows.Select(row => row.InfluenceMonths).FirstOrDefault(months => months is not null, PolicyClause.DefaultInfluenceMonths),
        Steps = [.. rows.Select(Step)],
    };

    private static StepDraft Step(ClauseRow row) => new()
    {
        DeductionMinFen = row.MinFen,
        DeductionDefaultFen = row.UsualFen,
        DeductionMaxFen = row.MaxFen,
        ReviewDays = row.ReviewDays,
        Warning = ClauseWords.SanctionOf(row.Sanction),
        SuspensionDays = row.SuspensionDays,
        Training = row.Training,
        TrainingEn = row.TrainingEn,
    };

    private static string? First(ClauseRow[] rows, Func<ClauseRow, string?> of) => rows.Select(of).FirstOrDefault(text => text is not null);

    private static IEnumerable<CellProblem> Words(ClauseRow row)
    {
        if (row.Gravity is { } gravity && ClauseWords.GravityOf(gravity) is null)
        {
            yield return new(row.Row, ClauseColumns.Gravity.Title.Current, gravity, PolicyDisplay.Format(ImportTexts.GravityUnknownFormat, string.Join(ImportTexts.Separator, ClauseWords.Gravities)));
        }

        if (row.Sanction is { } sanction && ClauseWords.SanctionOf(sanction) is null)
        {
            yield return new(row.Row, ClauseColumns.Sanction.Title.Current, sanction, PolicyDisplay.Format(ImportTexts.SanctionUnknownFormat, string.Join(ImportTexts.Separator, ClauseWords.Sanctions)));
        }
    }

    private static IEnumerable<CellProblem> OutOfOrder(ClauseRow[] rows) =>
        rows.Index().Where(one => one.Item.Occurrence is { } occurrence && occurrence != one.Index + 1)
            .Select(one => new CellProblem(one.Item.Row, ClauseColumns.Occurrence.Title.Current, $"{one.Item.Occurrence}", PolicyDisplay.Format(ImportTexts.OccurrenceFormat, rows[0].Code, one.Index + 1)));

    private static CellProblem Of(DraftFault fault, ClauseRow[] rows)
    {
        var row = rows[Math.Min((fault.Occurrence ?? 1) - 1, rows.Length - 1)];
        return new(row.Row, ClauseColumns.Of(fault.Field).Title.Current, null, DomainTexts.OfRule(fault.Code, fault.Arguments));
    }
}
