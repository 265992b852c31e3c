using System.Text.Json;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

/// <summary>The questions of the running attempt; every pick is kept on the server, so that a closed window loses nothing.</summary>
public sealed partial class QuizForm
{
    private readonly Submission _submission = new();
    private List<SortedSet<int>> _picked = [];
    private bool? _saved;

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

    private int Answered => _picked.Count(one => one.Count > 0);

    private string SaveText => _saved switch
    {
        true => TrainingTexts.AnswersSaved,
        false => TrainingTexts.AnswersNotSaved,
        null => "",
    };

    protected override void OnInitialized() => _picked = [.. Quiz.Picked.Select(places => new SortedSet<int>(places))];

    private async Task PickAsync(int place, int option, bool several, ChangeEventArgs change)
    {
        if (!several)
        {
            _picked[place].Clear();
        }

        if (change.Value is false)
        {
            _picked[place].Remove(option);
        }
        else
        {
            _picked[place].Add(option);
        }

        _saved = await Commands.RunAsync(new SaveFormDraft(HandInAnswers.DraftKey(Quiz.AttemptId), JsonSerializer.Serialize(_picked))) is Outcome.Done;
    }

    private async Task HandInAsync()
    {
        if (await _submission.RunAsync(() => Commands.RunAsync(new HandInAnswers(AssignmentId, Version, [.. _picked.Select(places => (IReadOnlyList<int>)[.. places])]))))
        {
            await OnHandedIn.InvokeAsync();
        }
    }
}
