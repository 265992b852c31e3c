using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

public sealed partial class StandingDialog
{
    private const int DefaultJoinedWithin = 60;

    private readonly Guid _standingId = NewId.Next();
    private StandingForm _form = new() { Audience = StandingAudience.NewJoiners, Joined = DefaultJoinedWithin, Days = TrainingAssignment.DefaultDays };
    private AssignChoices? _choices;

    [Inject]
    public required AssignQuery Query { get; init; }

    [Parameter, EditorRequired]
    public Guid CourseId { get; set; }

    protected override async Task OnInitializedAsync() =>
        _choices = await ActorAsync() is { } actor ? await Query.ReadAsync(actor, CancellationToken.None) : null;

    private Task<Outcome> RunAsync() =>
        RunSayingAsync(new MakeStanding(_standingId, CourseId, _form.Audience, _form.Unit, _form.Post, _form.Joined, _form.Days ?? 0), () => TrainingSaidTexts.StandingMade);
}

public sealed class StandingForm
{
    public StandingAudience Audience { get; set; }

    public Guid? Unit { get; set; }

    public string? Post { get; set; }

    public int? Joined { get; set; }

    public int? Days { get; set; }
}
