using Conduct.App.Platform.Texts;
using Conduct.Domain.Penalties;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

/// <summary>The measures of a decision; once it is served, what has been carried out of them.</summary>
public sealed partial class MeasureChecklist
{
    [Parameter, EditorRequired]
    public Guid CaseFileId { get; set; }

    [Parameter, EditorRequired]
    public required DecisionView Decision { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    private DecisionQuestions Questions => new(Dialogs, Commands, Say);

    private int Settled => Decision.Measures.Count(measure => measure.Status is MeasureStatus.Done or MeasureStatus.Waived or MeasureStatus.Revoked);

    private static string FactOf(MeasureView measure) => string.Join(" · ", Facts(measure));

    private static IEnumerable<string> Facts(MeasureView measure)
    {
        if (measure.DueOn is { } due)
        {
            yield return PenaltyTexts.DueFormat.With(due);
        }

        if (measure.PartsPassed > 0)
        {
            yield return PenaltyTexts.PartsFormat.With(measure.PartsPassed, Math.Max(measure.PartsPassed, measure.PartsInAll));
        }

        if (measure.PayrollMonth is { } month)
        {
            yield return PenaltyTexts.PayrollMonthFormat.With(month);
        }

        if (measure.Review is { } review)
        {
            yield return DomainTexts.Of(review);
        }

        if (measure.Training is { } training)
        {
            yield return PenaltyTexts.TrainingFormat.With(training.Course, DomainTexts.Of(training.Status));
        }

        if (measure is { SettledBy: { } actor, SettledAt: { } at })
        {
            yield return PenaltyTexts.DecidedByFormat.With(actor, at);
        }
    }

    private static string LabelOf(string action, MeasureView measure) => DecisionQuestions.LabelOf(action, measure);

    private Task AssignCourseAsync(MeasureView measure) => AskAsync(Questions.AssignCourseAsync(Decision, measure));

    private Task CarryOutAsync(MeasureView measure) => AskAsync(Questions.CarryOutAsync(Decision, measure));

    private Task WaiveAsync(MeasureView measure) => AskAsync(Questions.WaiveAsync(Decision, measure));

    private async Task AskAsync(Task<bool> asked)
    {
        if (await asked)
        {
            await OnChanged.InvokeAsync();
        }
    }
}
