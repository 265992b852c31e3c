using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Reviews;

/// <summary>A later term for a written review, once.</summary>
public sealed partial class ExtendReviewDialog
{
    private const int Usual = 3;

    private readonly Submission _submission = new();
    private DateOnly _newDueOn;
    private string _reason = "";

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter, EditorRequired]
    public Guid ReviewId { get; set; }

    [Parameter, EditorRequired]
    public int Version { get; set; }

    /// <summary>The term as it is.</summary>
    [Parameter, EditorRequired]
    public DateOnly DueOn { get; set; }

    protected override void OnInitialized() => _newDueOn = DueOn.AddDays(Usual);

    private async Task SendAsync()
    {
        if (await _submission.RunAsync(() => Commands.RunAsync(new ExtendReview(ReviewId, Version, _newDueOn, _reason))))
        {
            Dialogs.Close(true);
        }
    }

    private void Leave() => Dialogs.Close(_submission.Outcome is not null);
}
