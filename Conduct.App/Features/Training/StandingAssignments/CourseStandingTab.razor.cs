using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

/// <summary>Who gets the course by itself.</summary>
public sealed partial class CourseStandingTab : ConductPage
{
    private readonly Submission _submission = new();
    private IReadOnlyList<StandingLine>? _lines;

    [Inject]
    public required StandingQuery Query { get; init; }

    [Parameter, EditorRequired]
    public Guid CourseId { get; set; }

    /// <summary>Whether the course is published.</summary>
    [Parameter]
    public bool MayMake { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            _lines = await Query.ListAsync(CourseId, actor, Cancellation);
        }
    }

    private static string WhomOf(StandingLine line)
    {
        var whom = line.Audience switch
        {
            StandingAudience.Post => TrainingDisplay.Format(TrainingTexts.WhomPostFormat, line.Post),
            StandingAudience.NewJoiners => TrainingDisplay.Format(TrainingTexts.WhomJoinersFormat, line.JoinedWithinDays),
            StandingAudience.Unit => line.UnitName ?? "",
            StandingAudience.Everyone => DomainTexts.Of(line.Audience),
        };
        return line.UnitName is { } unit && line.Audience != StandingAudience.Unit ? TrainingDisplay.Format(TrainingTexts.WhomInUnitFormat, unit, whom) : whom;
    }

    private async Task MakeAsync()
    {
        if (await Dialogs.OpenFormAsync<StandingDialog>(TrainingTexts.MakeStanding, new() { [nameof(StandingDialog.CourseId)] = CourseId }))
        {
            await OnInitializedAsync();
        }
    }

    private async Task EndAsync(StandingLine line)
    {
        await _submission.RunAsync(() => RunSayingAsync(new EndStanding(line.Id, line.Version), () => TrainingSaidTexts.StandingEnded));
        await OnInitializedAsync();
    }
}
