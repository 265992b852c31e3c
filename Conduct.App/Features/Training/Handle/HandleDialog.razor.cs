using Conduct.App.Features.Training.Courses;
using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Training.Handle;

/// <summary>Extends, waives, cancels, or allows the quiz again: each with the reason.</summary>
public sealed partial class HandleDialog
{
    private static readonly TrainingAction[] Possible = [TrainingAction.Extend, TrainingAction.AllowAgain, TrainingAction.Waive, TrainingAction.Cancel];

    private readonly Submission submission = new();
    private TrainingAction action;
    private DateOnly dueOn;
    private string reason = "";

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter, EditorRequired]
    public required PersonTraining Training { get; set; }

    private IEnumerable<TrainingAction> Actions => Possible.Where(one =>
        TrainingWorkflow.Table.Allows(Training.Status, one) && (!Training.OfMeasure || one is TrainingAction.Extend or TrainingAction.AllowAgain));

    protected override void OnInitialized() => (action, dueOn) = (Actions.First(), Training.DueOn.AddDays(14));

    private async Task SendAsync()
    {
        if (await submission.RunAsync(RunAsync))
        {
            Dialogs.Close(true);
        }
    }

    private Task<Outcome> RunAsync() => action switch
    {
        TrainingAction.Extend => Commands.RunAsync(new ExtendTraining(Training.Id, Training.Version, dueOn, reason)),
        TrainingAction.AllowAgain => Commands.RunAsync(new AllowAgain(Training.Id, Training.Version, reason)),
        TrainingAction.Waive => Commands.RunAsync(new WaiveTraining(Training.Id, Training.Version, reason)),
        _ => Commands.RunAsync(new CancelTraining(Training.Id, Training.Version, reason)),
    };

    private void Leave() => Dialogs.Close(submission.Outcome is not null);
}
