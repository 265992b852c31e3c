using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

/// <summary>To whom a course is assigned, and by when it is to be done.</summary>
public sealed partial class AssignDialog
{
    private static readonly AssignmentSource[] Audiences = [AssignmentSource.Directly, AssignmentSource.Unit, AssignmentSource.Post, AssignmentSource.Everyone];

    private AssignForm _form = new();
    private AssignChoices? _choices;

    [Inject]
    public required AssignQuery Query { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Parameter, EditorRequired]
    public Guid CourseId { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _form.DueOn = Clock.Today.AddDays(TrainingAssignment.DefaultDays);
        _choices = await ActorAsync() is { } actor ? await Query.ReadAsync(actor, CancellationToken.None) : null;
    }

    private string NameOf(AssignmentSource audience) => audience switch
    {
        AssignmentSource.Directly => TrainingTexts.ToPeople,
        AssignmentSource.Unit => TrainingTexts.UnitAndBelow,
        AssignmentSource.Post => TrainingTexts.ToPost,
        AssignmentSource.Everyone => TrainingDisplay.Format(TrainingTexts.ToEveryoneFormat, _choices!.People),
        AssignmentSource.NewJoiner or AssignmentSource.Measure or AssignmentSource.Renewal or AssignmentSource.Session => throw new ArgumentException(audience.ToString(), nameof(audience)),
    };

    private async Task<IReadOnlyList<PersonChoice>> SuggestAsync(string text) =>
        await ActorAsync() is { } actor ? await Query.SuggestAsync(text, actor, CancellationToken.None) : [];

    private async Task<Outcome> RunAsync()
    {
        var before = await Query.CountAsync(CourseId, CancellationToken.None);
        var outcome = await Commands.RunAsync(new AssignTraining(CourseId, _form.To, [.. _form.People.Select(person => person.Id)], _form.Unit, _form.Post, _form.DueOn));
        if (outcome is Outcome.Done)
        {
            // Who had it to do already was left out.
            Say(TrainingDisplay.Format(TrainingSaidTexts.AssignedFormat, await Query.CountAsync(CourseId, CancellationToken.None) - before, _form.DueOn));
        }

        return outcome;
    }
}

public sealed class AssignForm
{
    public AssignmentSource To { get; set; }

    public List<PersonChoice> People { get; init; } = [];

    public Guid? Unit { get; set; }

    public string? Post { get; set; }

    public DateOnly DueOn { get; set; }
}
