using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training.Take;

public sealed partial class MyTrainingPage : ConductPage
{
    private readonly Submission submission = new();
    private MyTrainingView? view;
    private bool loading = true;
    private Guid shown;

    [Inject]
    public required MyTrainingQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Parameter]
    public Guid AssignmentId { get; set; }

    private string Certificate => view!.ExpiresOn is { } until
        ? TrainingWords.Format(TrainingTexts.PassedUntilFormat, view.CompletedOn, until)
        : TrainingWords.Format(TrainingTexts.PassedFormat, view.CompletedOn);

    protected override async Task OnParametersSetAsync()
    {
        if (shown != AssignmentId)
        {
            (shown, loading) = (AssignmentId, true);
            await LoadAsync();
            loading = false;
        }
    }

    private async Task LoadAsync() => view = await Visitor.FindAsync(Left) is { } by ? await Query.FindAsync(AssignmentId, by, Left) : null;

    private Task ConfirmAsync() => SendAsync(() => Commands.RunAsync(new ConfirmReading(view!.Id, view.Version)));

    private Task StartAsync() => SendAsync(() => Commands.RunAsync(new StartAttempt(view!.Id, view.Version)));

    private async Task SendAsync(Func<Task<Outcome>> send)
    {
        if (await submission.RunAsync(send))
        {
            await LoadAsync();
        }
    }
}
