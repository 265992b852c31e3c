using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

/// <summary>Takes the next step of a decision: opens the dialog that the decision tab opens for it.</summary>
public sealed partial class DecisionStepButton
{
    [Parameter, EditorRequired]
    public Guid DecisionId { get; set; }

    [Parameter, EditorRequired]
    public DecisionAct Act { get; set; }

    /// <summary>The measure it is about; empty for the decision as a whole.</summary>
    [Parameter]
    public Guid MeasureId { get; set; }

    [Inject]
    public required CaseDecisionQuery Query { get; init; }

    [Inject]
    public required ApprovalsQuery Waiting { get; init; }

    private async Task TakeAsync()
    {
        if (await ActorAsync() is not { } actor || await Query.FindAsync(CaseFileId, actor, Cancellation) is not { } view)
        {
            return;
        }

        var decision = view.Subjects.SelectMany(one => one.Decisions).FirstOrDefault(one => one.Id == DecisionId);
        var questions = new DecisionQuestions(Dialogs, Commands, Say);
        var measure = decision?.Measures.FirstOrDefault(one => one.Id == MeasureId);
        var changed = decision is null || Act switch
        {
            DecisionAct.Approve => await questions.LookAsync(await Waiting.FindAsync(DecisionId, actor, Cancellation)),
            DecisionAct.Serve => await questions.ServeAsync(decision, again: false, view.ToServeBeside(decision)),
            DecisionAct.RecordService => await questions.ServeAsync(decision, again: true),
            DecisionAct.AssignCourse => await questions.AssignCourseAsync(decision, measure!),
            DecisionAct.CarryOut => await questions.CarryOutAsync(decision, measure!),
        };
        if (changed)
        {
            await OnChanged.InvokeAsync();
        }
    }
}

/// <summary>What the button of a step does with a decision.</summary>
public enum DecisionAct
{
    Approve,
    Serve,
    RecordService,
    AssignCourse,
    CarryOut,
}
