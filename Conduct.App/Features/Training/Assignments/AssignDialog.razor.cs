using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Training;

/// <summary>To whom a course is assigned, and by when it is to be done.</summary>
public sealed partial class AssignDialog
{
    private static readonly AssignmentSource[] Audiences = [AssignmentSource.Directly, AssignmentSource.Unit, AssignmentSource.Post, AssignmentSource.Everyone];

    private readonly Submission _submission = new();
    private readonly List<PersonChoice> _people = [];
    private AssignChoices? _choices;
    private AssignmentSource _to;
    private Guid? _unit;
    private string? _post;
    private DateOnly _dueOn;

    [Inject]
    public required AssignQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Parameter, EditorRequired]
    public Guid CourseId { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _dueOn = Clock.Today.AddDays(TrainingAssignment.DefaultDays);
        _choices = await Visitor.FindAsync() is { } by ? await Query.ReadAsync(by, CancellationToken.None) : null;
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
        await Visitor.FindAsync() is { } by ? await Query.SuggestAsync(text, by, CancellationToken.None) : [];

    private async Task SendAsync()
    {
        if (await _submission.RunAsync(() => Commands.RunAsync(new AssignTraining(CourseId, _to, [.. _people.Select(person => person.Id)], _unit, _post, _dueOn))))
        {
            Dialogs.Close(true);
        }
    }
}
