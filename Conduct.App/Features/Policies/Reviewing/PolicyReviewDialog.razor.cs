using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Policies;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Policies;

/// <summary>What compliance found when it looked through the policy.</summary>
public sealed partial class PolicyReviewDialog
{
    private PolicyReviewForm _form = new();

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Parameter, EditorRequired]
    public Guid PolicyId { get; set; }

    [Parameter, EditorRequired]
    public int Version { get; set; }

    private Task<Outcome> RunAsync() => RunSayingAsync(
        new RecordPolicyReview(PolicyId, Version, _form.Result, _form.Note), () => PolicyDisplay.Format(PolicyTexts.SaidReviewedFormat, Policy.ReviewDueAfter(Clock.Today)));
}

public sealed class PolicyReviewForm
{
    public PolicyReviewResult Result { get; set; }

    public string Note { get; set; } = "";
}
