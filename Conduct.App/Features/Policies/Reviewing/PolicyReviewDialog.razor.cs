using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.Domain.Policies;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Policies;

/// <summary>What compliance found when it looked through the policy.</summary>
public sealed partial class PolicyReviewDialog
{
    private readonly Submission _submission = new();
    private PolicyReviewResult _result;
    private string _note = "";

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter, EditorRequired]
    public Guid PolicyId { get; set; }

    [Parameter, EditorRequired]
    public int Version { get; set; }

    private async Task SendAsync()
    {
        if (await _submission.RunAsync(() => Commands.RunAsync(new RecordPolicyReview(PolicyId, Version, _result, _note))))
        {
            Dialogs.Close(true);
        }
    }

    private void Leave() => Dialogs.Close(_submission.Outcome is not null);
}
