using Conduct.App.Platform.Texts;
using Conduct.Domain.Measures;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>A penalty table as lines of text, so that two can be compared.</summary>
internal static class StepWords
{
    public static string Of(ClauseDraft clause) => string.Join('\n', clause.Steps.Select((step, index) =>
        PolicyDisplay.Format(CatalogueTexts.FaultFormat, PolicyDisplay.TimeOf(index + 1, clause.Steps.Count), string.Join(CatalogueTexts.Separator, Of(step).DefaultIfEmpty(PolicyTexts.None)))));

    private static IEnumerable<string> Of(StepDraft step)
    {
        if (PolicyDisplay.RangeOf(step) is { } range)
        {
            yield return PolicyDisplay.Format(CatalogueTexts.DeductionWordsFormat, DomainTexts.Of(MeasureKind.PerformanceDeduction), range, PolicyDisplay.DefaultOf(step));
        }

        if (step.ReviewDays is { } days)
        {
            yield return MeasureDisplay.Of(MeasureDraft.WrittenReview(days));
        }

        if (PolicyDisplay.SanctionOf(step) is { } sanction)
        {
            yield return sanction;
        }

        if (PolicyDisplay.TrainingOf(step) is { } training)
        {
            yield return training;
        }
    }
}
