using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>How a workbook of clauses looks: the template, the export, and the one that goes back.</summary>
public static class ClauseLayout
{
    public static readonly IReadOnlyList<WorkingField<ClauseRow>> Fields =
    [
        Text(ClauseColumns.Code, 12, () => ImportTexts.CodeNote, row => row.Code),
        Text(ClauseColumns.Category, 20, () => ImportTexts.CategoryNote, row => row.Category),
        Text(ClauseColumns.CategoryEn, 22, () => ImportTexts.EnglishNote, row => row.CategoryEn),
        Text(ClauseColumns.Family, 16, () => ImportTexts.FamilyNote, row => row.Family),
        Text(ClauseColumns.Gravity, 12, () => ImportTexts.GravityNote, row => row.Gravity),
        Text(ClauseColumns.Title, 28, () => ImportTexts.TitleNote, row => row.Title),
        Text(ClauseColumns.Text, 60, () => ImportTexts.TextNote, row => row.Text),
        Text(ClauseColumns.TitleEn, 28, () => ImportTexts.EnglishNote, row => row.TitleEn),
        Text(ClauseColumns.TextEn, 60, () => ImportTexts.EnglishNote, row => row.TextEn),
        Number(ClauseColumns.LookBack, () => ImportTexts.LookBackNote, row => row.LookBackMonths),
        Number(ClauseColumns.Influence, () => ImportTexts.InfluenceNote, row => row.InfluenceMonths),
        Number(ClauseColumns.Occurrence, () => ImportTexts.OccurrenceNote, row => row.Occurrence),
        Money(ClauseColumns.Min, row => row.MinFen),
        Money(ClauseColumns.Usual, row => row.UsualFen),
        Money(ClauseColumns.Max, row => row.MaxFen),
        Number(ClauseColumns.ReviewDays, () => ImportTexts.ReviewDaysNote, row => row.ReviewDays),
        Text(ClauseColumns.Sanction, 14, () => ImportTexts.SanctionNote, row => row.Sanction),
        Number(ClauseColumns.SuspensionDays, () => ImportTexts.SuspensionDaysNote, row => row.SuspensionDays),
        Text(ClauseColumns.Training, 30, () => ImportTexts.TrainingNote, row => row.Training),
        Text(ClauseColumns.TrainingEn, 30, () => ImportTexts.EnglishNote, row => row.TrainingEn),
    ];

    /// <summary>A draft as rows; what belongs to the clause is repeated in each, so that the sheet can be filtered.</summary>
    public static IEnumerable<ClauseRow> RowsOf(PolicyDraft draft) =>
        draft.Clauses.SelectMany(clause => clause.Steps.DefaultIfEmpty(new()).Select((step, index) => new ClauseRow(
            0,
            clause.Code,
            clause.Category,
            clause.CategoryEn,
            clause.Family,
            clause.Gravity is { } gravity ? DomainTexts.Of(gravity) : null,
            clause.Title,
            clause.Text,
            clause.TitleEn,
            clause.TextEn,
            clause.LookBackMonths,
            clause.InfluenceMonths,
            index + 1,
            step.DeductionMinFen,
            step.DeductionDefaultFen,
            step.DeductionMaxFen,
            step.ReviewDays,
            step.Warning is { } sanction ? DomainTexts.Of(sanction) : null,
            step.SuspensionDays,
            step.Training,
            step.TrainingEn)));

    /// <summary>Lists to choose from where only some words are understood.</summary>
    public static void OfferWords(WorkingBook book, WorkingSheet sheet)
    {
        sheet.Offer(PlaceOf(ClauseColumns.Gravity), book.AddChoices(ImportTexts.GravityChoices, [.. ClauseWords.Gravities]));
        sheet.Offer(PlaceOf(ClauseColumns.Sanction), book.AddChoices(ImportTexts.SanctionChoices, [.. ClauseWords.Sanctions]));
    }

    public static IEnumerable<(string Label, string Text)> Notes() => Fields.Select(field => (field.Sheet.Title, field.Note())).Prepend((ImportTexts.General, ImportTexts.GeneralText));

    private static int PlaceOf(ImportColumn column) => Fields.Select(field => field.Column).ToList().IndexOf(column);

    private static WorkingField<ClauseRow> Text(ImportColumn column, double width, Func<string> note, Func<ClauseRow, string?> value) => new(column, CellKind.Text, width, note, row => Cell.OfText(value(row)));

    private static WorkingField<ClauseRow> Number(ImportColumn column, Func<string> note, Func<ClauseRow, int?> value) => new(column, CellKind.Number, 12, note, row => Cell.OfNumber(value(row)));

    private static WorkingField<ClauseRow> Money(ImportColumn column, Func<ClauseRow, long?> value) => new(column, CellKind.Money, 14, () => ImportTexts.DeductionNote, row => Cell.OfMoney(value(row)));
}
