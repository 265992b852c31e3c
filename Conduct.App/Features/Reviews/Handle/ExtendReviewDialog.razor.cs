using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Reviews;

/// <summary>A later term for a written review, once.</summary>
public sealed partial class ExtendReviewDialog
{
    private const int Usual = 3;

    private ExtendReviewForm _form = new();

    [Parameter, EditorRequired]
    public Guid ReviewId { get; set; }

    [Parameter, EditorRequired]
    public required string SubjectName { get; set; }

    [Parameter, EditorRequired]
    public int Version { get; set; }

    /// <summary>The term as it is.</summary>
    [Parameter, EditorRequired]
    public DateOnly DueOn { get; set; }

    protected override void OnInitialized() => _form.DueOn = DueOn.AddDays(Usual);

    private async Task<Outcome> RunAsync()
    {
        var outcome = await Commands.RunAsync(new ExtendReview(ReviewId, Version, _form.DueOn, _form.Reason));
        if (outcome is Outcome.Done)
        {
            Say(ReviewTexts.SaidExtendedFormat.With(SubjectName, _form.DueOn));
        }

        return outcome;
    }
}

public sealed class ExtendReviewForm
{
    public DateOnly DueOn { get; set; }

    public string Reason { get; set; } = "";
}
