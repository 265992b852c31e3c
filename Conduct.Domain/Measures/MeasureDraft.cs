namespace Conduct.Domain.Measures;

/// <summary>A measure as proposed. Amount in fen; days are calendar days from service.</summary>
public sealed record MeasureDraft(MeasureKind Kind, long? AmountFen = null, int? Days = null, string? Detail = null)
{
    public const int DefaultReviewDays = 7;
    public const int DefaultTrainingDays = 30;
    public const int MaxDays = 365;
    public const int DetailMaxLength = 200;

    public static MeasureDraft Deduction(long amountFen) => new(MeasureKind.PerformanceDeduction, amountFen);

    public static MeasureDraft WrittenReview(int days = DefaultReviewDays) => new(MeasureKind.WrittenReview, Days: days);

    public static MeasureDraft Training(string title, int days = DefaultTrainingDays) => new(MeasureKind.Training, Days: days, Detail: title);

    public static MeasureDraft Sanction(MeasureKind kind) => new(kind);
}
