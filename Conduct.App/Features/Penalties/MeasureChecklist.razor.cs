using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Forms;
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

    private int Settled => Decision.Measures.Count(measure => measure.Status is MeasureStatus.Done or MeasureStatus.Waived or MeasureStatus.Revoked);

    private static string FactOf(MeasureView measure) => string.Join(" · ", Facts(measure));

    private static IEnumerable<string> Facts(MeasureView measure)
    {
        if (measure.DueOn is { } due)
        {
            yield return PenaltyTexts.DueFormat.With(due);
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

    private static string LabelOf(string action, MeasureView measure) => PenaltyTexts.ActionOnFormat.With(action, MeasureDisplay.Of(measure.AsDraft()));

    private async Task AssignCourseAsync(MeasureView measure)
    {
        var sent = await Dialogs.OpenFormAsync<MeasureCourseDialog>(
            LabelOf(PenaltyTexts.AssignCourse, measure), new() { [nameof(MeasureCourseDialog.Decision)] = Decision, [nameof(MeasureCourseDialog.Measure)] = measure });
        if (sent)
        {
            await OnChanged.InvokeAsync();
        }
    }

    private Task CarryOutAsync(MeasureView measure) => AskAsync(
        LabelOf(PenaltyTexts.CarryOut, measure),
        new($"measure/{measure.Id}/carry-out", PenaltyTexts.Note, PenaltyTexts.CarryOut, Hint: PenaltyTexts.CarryOutHint, Required: false),
        note => Commands.RunAsync(new CarryOutMeasure(Decision.Id, Decision.Version, measure.Id, note)));

    private Task WaiveAsync(MeasureView measure) => AskAsync(
        LabelOf(PenaltyTexts.Waive, measure),
        new($"measure/{measure.Id}/waive", PenaltyTexts.Reason, PenaltyTexts.Waive, PenaltyTexts.WaiveIntro, Grave: true),
        reason => Commands.RunAsync(new WaiveMeasure(Decision.Id, Decision.Version, measure.Id, reason)));

    private async Task AskAsync(string title, ReasonQuestion question, Func<string, Task<Outcome>> send)
    {
        if (await Dialogs.AskReasonAsync(title, question, send))
        {
            await OnChanged.InvokeAsync();
        }
    }
}
