using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

public sealed partial class MyTrainingPage : ConductPage
{
    private readonly Submission _submission = new();
    private MyTrainingView? _view;
    private bool _loading = true;
    private Guid _shown;

    [Inject]
    public required MyTrainingQuery Query { get; init; }

    [Parameter]
    public Guid AssignmentId { get; set; }

    private string Certificate => _view!.ExpiresOn is { } until
        ? TrainingDisplay.Format(TrainingTexts.PassedUntilFormat, _view.CompletedOn, until)
        : TrainingDisplay.Format(TrainingTexts.PassedFormat, _view.CompletedOn);

    protected override async Task OnParametersSetAsync()
    {
        if (_shown != AssignmentId)
        {
            (_shown, _loading) = (AssignmentId, true);
            await LoadAsync();
            _loading = false;
        }
    }

    private async Task LoadAsync() => _view = await ActorAsync() is { } actor ? await Query.FindAsync(AssignmentId, actor, Cancellation) : null;

    private Task ConfirmAsync() => SendAsync(() => RunSayingAsync(new ConfirmReading(_view!.Id, _view.Version), () => _view.HasQuiz ? TrainingSaidTexts.ReadQuiz : TrainingSaidTexts.ReadDone));

    private Task StartAsync() => SendAsync(() => RunSayingAsync(new StartAttempt(_view!.Id, _view.Version, TrainingDisplay.ReadersLanguage), () => TrainingSaidTexts.QuizStarted));

    private async Task HandedInAsync()
    {
        await LoadAsync();
        if (_view is { Done: [var last, ..] })
        {
            Say(last.IsPassed
                ? TrainingDisplay.Format(TrainingSaidTexts.QuizPassedFormat, last.Score)
                : TrainingDisplay.Format(TrainingSaidTexts.QuizFailedFormat, last.Score, _view.AttemptsLeft));
        }
    }

    private async Task SendAsync(Func<Task<Outcome>> send)
    {
        if (await _submission.RunAsync(send))
        {
            await LoadAsync();
        }
    }
}
