using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

/// <summary>Plans a session, or changes a planned one.</summary>
public sealed partial class SessionDialog
{
    private readonly Guid _sessionId = NewId.Next();
    private SessionForm _form = new();
    private string? _problem;

    [Inject]
    public required AssignQuery People { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Inject]
    public required OrganisationTime Zone { get; init; }

    [Parameter, EditorRequired]
    public Guid CourseId { get; set; }

    /// <summary>The session to change; null for a new one.</summary>
    [Parameter]
    public SessionView? Session { get; set; }

    protected override void OnInitialized() => _form = Session is { } known ? SessionForm.Of(known) : new() { Day = Clock.Today.AddDays(7) };

    private Task<IReadOnlyList<PersonChoice>> SuggestAsync(string text) => People.AnybodyAsync(text, Cancellation);

    private Task<bool> ReadyAsync()
    {
        _problem = _form.Day is null || _form.From is null || _form.To is null ? TrainingTexts.TimeMissing
            : _form.Trainer is null ? TrainingTexts.TrainerMissing
            : null;
        return Task.FromResult(_problem is null);
    }

    private Task<Outcome> RunAsync()
    {
        var plan = new SessionPlan(At(_form.From!.Value), At(_form.To!.Value), _form.Place, _form.Trainer!.Id, _form.Trainer.Name, _form.Capacity, _form.Passes);
        return Session is { } known
            ? RunSayingAsync(new ChangeSession(known.Id, known.Version, plan), () => Said(TrainingSaidTexts.SessionChangedFormat))
            : RunSayingAsync(new PlanSession(_sessionId, CourseId, plan), () => Said(TrainingSaidTexts.PlannedFormat));
    }

    private string Said(string format) => TrainingDisplay.Format(format, _form.Day!.Value.ToDateTime(_form.From!.Value), _form.Place);

    private DateTimeOffset At(TimeOnly time)
    {
        var local = _form.Day!.Value.ToDateTime(time);
        return new DateTimeOffset(local, Zone.Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}

public sealed class SessionForm
{
    public DateOnly? Day { get; set; }

    public TimeOnly? From { get; set; }

    public TimeOnly? To { get; set; }

    public string Place { get; set; } = "";

    public PersonChoice? Trainer { get; set; }

    public int? Capacity { get; set; }

    public bool Passes { get; set; } = true;

    public static SessionForm Of(SessionView session) => new()
    {
        Day = DateOnly.FromDateTime(session.StartsAt),
        From = TimeOnly.FromDateTime(session.StartsAt),
        To = TimeOnly.FromDateTime(session.EndsAt),
        Place = session.Place,
        Trainer = new(session.TrainerId, session.TrainerName, "", ""),
        Capacity = session.Capacity,
        Passes = session.PassesByAttendance,
    };
}
