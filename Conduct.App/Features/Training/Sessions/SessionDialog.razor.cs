using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Training;

/// <summary>Plans a session, or changes a planned one.</summary>
public sealed partial class SessionDialog
{
    private readonly Submission _submission = new();
    private DateOnly? _day;
    private TimeOnly? _from;
    private TimeOnly? _to;
    private string _place = "";
    private PersonChoice? _trainer;
    private int? _capacity;
    private bool _passes = true;
    private string? _problem;

    [Inject]
    public required AssignQuery People { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Inject]
    public required OrganisationTime Zone { get; init; }

    [Parameter, EditorRequired]
    public Guid CourseId { get; set; }

    /// <summary>The session to change; null for a new one.</summary>
    [Parameter]
    public SessionView? Session { get; set; }

    protected override void OnInitialized()
    {
        _day = Clock.Today.AddDays(7);
        if (Session is { } known)
        {
            (_day, _from, _to) = (DateOnly.FromDateTime(known.StartsAt), TimeOnly.FromDateTime(known.StartsAt), TimeOnly.FromDateTime(known.EndsAt));
            (_place, _capacity, _passes) = (known.Place, known.Capacity, known.PassesByAttendance);
            _trainer = new(known.TrainerId, known.TrainerName, "", "");
        }
    }

    private Task<IReadOnlyList<PersonChoice>> SuggestAsync(string text) => People.AnybodyAsync(text, CancellationToken.None);

    private async Task SendAsync()
    {
        _problem = _day is null || _from is null || _to is null ? TrainingTexts.TimeMissing
            : _trainer is null ? TrainingTexts.TrainerMissing
            : null;
        if (_problem is null && await _submission.RunAsync(RunAsync))
        {
            Dialogs.Close(true);
        }
    }

    private Task<Outcome> RunAsync()
    {
        var plan = new SessionPlan(At(_from!.Value), At(_to!.Value), _place, _trainer!.Id, _trainer.Name, _capacity, _passes);
        return Session is { } known
            ? Commands.RunAsync(new ChangeSession(known.Id, known.Version, plan))
            : Commands.RunAsync(new PlanSession(NewId.Next(), CourseId, plan));
    }

    private DateTimeOffset At(TimeOnly time)
    {
        var local = _day!.Value.ToDateTime(time);
        return new DateTimeOffset(local, Zone.Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
