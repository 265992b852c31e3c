using Conduct.App.Platform.Commands;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

/// <summary>Extends, waives, cancels, or allows the quiz again: each with the reason.</summary>
public sealed partial class HandleDialog
{
    private static readonly TrainingAction[] Possible = [TrainingAction.Extend, TrainingAction.AllowAgain, TrainingAction.Waive, TrainingAction.Cancel];

    private HandleForm _form = new();

    [Parameter, EditorRequired]
    public required PersonTraining Training { get; set; }

    private IEnumerable<TrainingAction> Actions => Possible.Where(one =>
        TrainingWorkflow.Table.Allows(Training.Status, one) && (!Training.OfMeasure || one is TrainingAction.Extend or TrainingAction.AllowAgain));

    protected override void OnInitialized() => _form = new() { Action = Actions.First(), DueOn = Training.DueOn.AddDays(14) };

    private Task<Outcome> RunAsync() => _form.Action switch
    {
        TrainingAction.Extend => RunSayingAsync(new ExtendTraining(Training.Id, Training.Version, _form.DueOn, _form.Reason), () => TrainingDisplay.Format(TrainingSaidTexts.ExtendedFormat, Training.Name, _form.DueOn)),
        TrainingAction.AllowAgain => RunSayingAsync(new AllowAgain(Training.Id, Training.Version, _form.Reason), () => TrainingDisplay.Format(TrainingSaidTexts.AllowedAgainFormat, Training.Name)),
        TrainingAction.Waive => RunSayingAsync(new WaiveTraining(Training.Id, Training.Version, _form.Reason), () => TrainingDisplay.Format(TrainingSaidTexts.WaivedFormat, Training.Name)),
        TrainingAction.Cancel => RunSayingAsync(new CancelTraining(Training.Id, Training.Version, _form.Reason), () => TrainingDisplay.Format(TrainingSaidTexts.CancelledFormat, Training.Name)),
        TrainingAction.Read or TrainingAction.Attend or TrainingAction.Pass or TrainingAction.Fail or TrainingAction.Expire => throw new InvalidOperationException(_form.Action.ToString()),
    };
}

public sealed class HandleForm
{
    public TrainingAction Action { get; set; }

    public DateOnly DueOn { get; set; }

    public string Reason { get; set; } = "";
}
