using Conduct.App.Platform.Commands;
using Conduct.Domain.Policies;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Policies;

/// <summary>What compliance found when it looked through the policy.</summary>
public sealed partial class PolicyReviewDialog
{
    private PolicyReviewForm _form = new();

    [Parameter, EditorRequired]
    public Guid PolicyId { get; set; }

    [Parameter, EditorRequired]
    public int Version { get; set; }

    private Task<Outcome> RunAsync() => Commands.RunAsync(new RecordPolicyReview(PolicyId, Version, _form.Result, _form.Note));
}

public sealed class PolicyReviewForm
{
    public PolicyReviewResult Result { get; set; }

    public string Note { get; set; } = "";
}
