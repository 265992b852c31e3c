using Conduct.App.Platform.Excel;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>The sheet of clauses; template, export, reader and messages take it from here.</summary>
public static class ClauseColumns
{
    public static readonly ImportColumn Code = Required(nameof(ImportTexts.Code));
    public static readonly ImportColumn Category = Optional(nameof(ImportTexts.Category));
    public static readonly ImportColumn CategoryEn = Optional(nameof(ImportTexts.CategoryEn));
    public static readonly ImportColumn Family = Optional(nameof(ImportTexts.Family));
    public static readonly ImportColumn Gravity = Optional(nameof(ImportTexts.Gravity));
    public static readonly ImportColumn Title = Optional(nameof(ImportTexts.ClauseTitle));
    public static readonly ImportColumn Text = Optional(nameof(ImportTexts.ClauseText));
    public static readonly ImportColumn TitleEn = Optional(nameof(ImportTexts.TitleEn));
    public static readonly ImportColumn TextEn = Optional(nameof(ImportTexts.TextEn));
    public static readonly ImportColumn LookBack = Optional(nameof(ImportTexts.LookBack));
    public static readonly ImportColumn Influence = Optional(nameof(ImportTexts.Influence));
    public static readonly ImportColumn Occurrence = Required(nameof(ImportTexts.Occurrence));
    public static readonly ImportColumn Min = Optional(nameof(ImportTexts.Min));
    public static readonly ImportColumn Usual = Optional(nameof(ImportTexts.Usual));
    public static readonly ImportColumn Max = Optional(nameof(ImportTexts.Max));
    public static readonly ImportColumn ReviewDays = Optional(nameof(ImportTexts.ReviewDays));
    public static readonly ImportColumn Sanction = Optional(nameof(ImportTexts.Sanction));
    public static readonly ImportColumn SuspensionDays = Optional(nameof(ImportTexts.SuspensionDays));
    public static readonly ImportColumn Training = Optional(nameof(ImportTexts.Training));
    public static readonly ImportColumn TrainingEn = Optional(nameof(ImportTexts.TrainingEn));

    public static readonly ImportSheet Sheet = new(new(ImportTexts.ResourceManager, nameof(ImportTexts.Sheet)),
    [
        Code, Category, CategoryEn, Family, Gravity, Title, Text, TitleEn, TextEn, LookBack, Influence,
        Occurrence, Min, Usual, Max, ReviewDays, Sanction, SuspensionDays, Training, TrainingEn,
    ]);

    public static ImportColumn Of(DraftField field) => field switch
    {
        DraftField.Code or DraftField.Clauses => Code,
        DraftField.Family => Family,
        DraftField.Category => Category,
        DraftField.CategoryEn => CategoryEn,
        DraftField.Gravity => Gravity,
        DraftField.Title => Title,
        DraftField.Text => Text,
        DraftField.TitleEn => TitleEn,
        DraftField.TextEn => TextEn,
        DraftField.LookBackMonths => LookBack,
        DraftField.InfluenceMonths => Influence,
        DraftField.Steps => Occurrence,
        DraftField.Deduction => Usual,
        DraftField.ReviewDays => ReviewDays,
        DraftField.Warning => Sanction,
        DraftField.SuspensionDays => SuspensionDays,
        DraftField.Training => Training,
        DraftField.TrainingEn => TrainingEn,
    };

    private static ImportColumn Required(string key) => ImportColumn.Required(ImportTexts.ResourceManager, key);

    private static ImportColumn Optional(string key) => ImportColumn.Optional(ImportTexts.ResourceManager, key);
}
