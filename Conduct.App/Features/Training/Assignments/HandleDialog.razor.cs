using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Training;

/// <summary>Extends, waives, cancels, or allows the quiz again: each with the reason.</summary>
public sealed partial class HandleDialog
{
    private static readonly TrainingAction[] Possible = [TrainingAction.Extend, TrainingAction.AllowAgain, TrainingAction.Waive, TrainingAction.Cancel];

    private readonly Submission _submission = new();
    private TrainingAction _action;
    private DateOnly _dueOn;
    private string _reason = "";

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter, EditorRequired]
    public required PersonTraining Training { get; set; }

    private IEnumerable<TrainingAction> Actions => Possible.Where(one =>
        TrainingWorkflow.Table.Allows(Training.Status, one) && (!Training.OfMeasure || one is TrainingAction.Extend or TrainingAction.AllowAgain));

    protected override void OnInitialized() => (_action, _dueOn) = (Actions.First(), Training.DueOn.AddDays(14));

    private async Task SendAsync()
    {
        if (await _submission.RunAsync(RunAsync))
        {
            Dialogs.Close(true);
        }
    }

    private Task<Outcome> RunAsync() => _action switch
    {
        TrainingAction.Extend => Commands.RunAsync(new ExtendTraining(Training.Id, Training.Version, _dueOn, _reason)),
        TrainingAction.AllowAgain => Commands.RunAsync(new AllowAgain(Training.Id, Training.Version, _reason)),
        TrainingAction.Waive => Commands.RunAsync(new WaiveTraining(Training.Id, Training.Version, _reason)),
        TrainingAction.Cancel => Commands.RunAsync(new CancelTraining(Training.Id, Training.Version, _reason)),
        TrainingAction.Read or TrainingAction.Attend or TrainingAction.Pass or TrainingAction.Fail or TrainingAction.Expire => throw new InvalidOperationException(_action.ToString()),
    };

    private void Leave() => Dialogs.Close(_submission.Outcome is not null);
}
