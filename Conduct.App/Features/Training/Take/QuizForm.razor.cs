using System.Text.Json;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training.Take;

/// <summary>The questions of the running attempt; every pick is kept on the server, so that a closed window loses nothing.</summary>
public sealed partial class QuizForm
{
    private readonly Submission submission = new();
    private List<SortedSet<int>> picked = [];
    private bool? saved;

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Parameter, EditorRequired]
    public Guid AssignmentId { get; set; }

    [Parameter, EditorRequired]
    public int Version { get; set; }

    [Parameter, EditorRequired]
    public required QuizView Quiz { get; set; }

    [Parameter, EditorRequired]
    public int PassPercent { get; set; }

    [Parameter]
    public EventCallback OnHandedIn { get; set; }

    private int Answered => picked.Count(one => one.Count > 0);

    private string SaveText => saved switch
    {
        true => TrainingTexts.AnswersSaved,
        false => TrainingTexts.AnswersNotSaved,
        null => "",
    };

    protected override void OnInitialized() => picked = [.. Quiz.Picked.Select(places => new SortedSet<int>(places))];

    private async Task PickAsync(int place, int option, bool several, ChangeEventArgs change)
    {
        if (!several)
        {
            picked[place].Clear();
        }

        if (change.Value is false)
        {
            picked[place].Remove(option);
        }
        else
        {
            picked[place].Add(option);
        }

        saved = await Commands.RunAsync(new SaveFormDraft(HandInAnswers.DraftKey(Quiz.AttemptId), JsonSerializer.Serialize(picked))) is Outcome.Done;
    }

    private async Task HandInAsync()
    {
        if (await submission.RunAsync(() => Commands.RunAsync(new HandInAnswers(AssignmentId, Version, [.. picked.Select(places => (IReadOnlyList<int>)[.. places])]))))
        {
            await OnHandedIn.InvokeAsync();
        }
    }
}
