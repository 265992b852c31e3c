using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

public sealed partial class SessionPage : ConductPage
{
    private readonly Submission _submission = new();
    private SessionView? _view;
    private bool _loading = true;
    private Guid _shown;
    private string _code = "";

    [Inject]
    public required SessionQuery Query { get; init; }

    [Parameter]
    public Guid SessionId { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown != SessionId)
        {
            (_shown, _loading) = (SessionId, true);
            await LoadAsync();
            _loading = false;
        }
    }

    private async Task LoadAsync() => _view = await ActorAsync() is { } actor ? await Query.FindAsync(SessionId, actor, Cancellation) : null;

    private async Task SignInAsync()
    {
        await _submission.RunAsync(() => RunSayingAsync(new SignInToSession(SessionId, _code), () => TrainingSaidTexts.SignedIn));
        await LoadAsync();
    }

    private async Task CloseAsync()
    {
        if (await Dialogs.AskAsync(TrainingTexts.CloseSession, TrainingTexts.CloseQuestion, TrainingTexts.CloseSession))
        {
            var done = await _submission.RunAsync(() => Commands.RunAsync(new CloseSession(SessionId, _view!.Version)));
            await LoadAsync();
            if (done && _view is { Attendees: var people })
            {
                Say(TrainingDisplay.Format(TrainingSaidTexts.SessionClosedFormat, people.Count(line => line.Attendance == Attendance.Present), people.Count));
            }
        }
    }

    private async Task ChangeAsync()
    {
        if (await Dialogs.OpenFormAsync<SessionDialog>(TrainingTexts.ChangeSession, new() { [nameof(SessionDialog.CourseId)] = _view!.CourseId, [nameof(SessionDialog.Session)] = _view }))
        {
            await LoadAsync();
        }
    }

    private async Task CancelAsync()
    {
        if (await Dialogs.AskReasonAsync(TrainingTexts.CancelSession, new($"session/{SessionId}/cancel", TrainingTexts.HandleReason, TrainingTexts.CancelSession, Grave: true), reason => RunSayingAsync(new CancelSession(SessionId, _view!.Version, reason), () => TrainingSaidTexts.SessionCancelled)))
        {
            await LoadAsync();
        }
    }
}
