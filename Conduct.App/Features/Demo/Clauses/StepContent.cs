using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Demo;

/// <summary>What a clause foresees for one time. Amounts in yuan.</summary>
internal sealed record StepContent
{
    private (int Min, int Max, int Usual)? Deduction { get; init; }

    private int? ReviewDays { get; init; }

    private MeasureKind? Sanction { get; init; }

    private TrainingContent? Training { get; init; }

    public static StepContent Deduct(int min, int max, int usual) => new() { Deduction = (min, max, usual) };

    public static StepContent Warn(MeasureKind sanction) => new() { Sanction = sanction };

    public StepContent AndReview(int days = MeasureDraft.DefaultReviewDays) => this with { ReviewDays = days };

    public StepContent And(MeasureKind sanction) => this with { Sanction = sanction };

    public StepContent And(TrainingContent training) => this with { Training = training };

    public PenaltyStep Build(int occurrence, int divisor) => new(
        occurrence,
        Fen(Deduction?.Min, divisor),
        Fen(Deduction?.Max, divisor),
        Fen(Deduction?.Usual, divisor),
        ReviewDays,
        Sanction,
        Training?.Title,
        Training?.TitleEn);

    private static long? Fen(int? yuan, int divisor) => yuan is { } amount ? Money.FenFromYuan(amount) / divisor : null;
}
