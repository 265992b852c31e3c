using Conduct.App.Platform.Texts;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>A measure as its subject reads it.</summary>
public sealed record MeasureLine(MeasureKind Kind, long? AmountFen, int? Days, string? Detail, MeasureStatus Status, DateOnly? DueOn, DateOnly? PayrollMonth, MeasureDraft? Original = null)
{
    public static MeasureLine Of(Measure measure) =>
        new(measure.Kind, measure.AmountFen, measure.Days, measure.Detail, measure.Status, measure.DueOn, measure.PayrollMonth, measure.Original);

    /// <summary>The measure with its amount, such as 绩效扣罚 3,000 元.</summary>
    public string Text => AmountFen is { } fen
        ? MyDecisionTexts.MeasureAmountFormat.With(DomainTexts.Of(Kind), MeasureDisplay.Yuan(fen))
        : DomainTexts.Of(Kind);

    /// <summary>What is still to be known about it: title of a training, day it is due, payroll month.</summary>
    public string? Note => string.Join(PenaltyTexts.ListSeparator, Notes().OfType<string>()) is { Length: > 0 } notes ? notes : null;

    private IEnumerable<string?> Notes()
    {
        yield return Detail;
        yield return Original is { } original ? PenaltyTexts.OriginalFormat.With(MeasureDisplay.Of(original)) : null;
        yield return DueOn is { } due ? MyDecisionTexts.MeasureDueFormat.With(due) : null;
        yield return PayrollMonth is { } month ? MyDecisionTexts.MeasurePayrollFormat.With(month) : null;
    }

}
