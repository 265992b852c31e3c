namespace Conduct.App.Features.Policies;

/// <summary>A row of a workbook of clauses: one clause, one occurrence. What belongs to the clause stands in its first row; further ones may leave it empty.</summary>
/// <param name="Row">As Excel numbers it.</param>
/// <param name="Gravity">As it is written there.</param>
/// <param name="Sanction">As it is written there.</param>
public sealed record ClauseRow(
    int Row,
    string? Code,
    string? Category,
    string? CategoryEn,
    string? Family,
    string? Gravity,
    string? Title,
    string? Text,
    string? TitleEn,
    string? TextEn,
    int? LookBackMonths,
    int? InfluenceMonths,
    int? Occurrence,
    long? MinFen,
    long? UsualFen,
    long? MaxFen,
    int? ReviewDays,
    string? Sanction,
    int? SuspensionDays,
    string? Training,
    string? TrainingEn);
