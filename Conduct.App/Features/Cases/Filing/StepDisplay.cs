using System.Globalization;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Cases;

/// <summary>One line on what a clause foresees.</summary>
public static class StepDisplay
{
    public static string Of(PenaltyStep step) => string.Join(FilingTexts.StepSeparator, Parts(step));

    private static IEnumerable<string> Parts(PenaltyStep step)
    {
        if (step.DeductionMaxFen is > 0)
        {
            yield return Format(FilingTexts.StepDeductionFormat, Money.YuanFromFen(step.DeductionMinFen!.Value), Money.YuanFromFen(step.DeductionMaxFen.Value));
        }

        if (step.ReviewDays is { } days)
        {
            yield return Format(FilingTexts.StepReviewFormat, days);
        }

        if (step.Warning is { } warning)
        {
            yield return DomainTexts.Of(warning);
        }

        if (step.Training is { } training)
        {
            yield return Format(FilingTexts.StepTrainingFormat, Bilingual.Pick(training, step.TrainingEn));
        }
    }

    private static string Format(string format, params object[] values) => string.Format(CultureInfo.CurrentCulture, format, values);
}
