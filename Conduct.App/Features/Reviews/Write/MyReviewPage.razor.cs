using Conduct.App.Shell;
using Conduct.Domain.Reviews;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Reviews;

public sealed partial class MyReviewPage : ConductPage
{
    private MyReviewView? _view;
    private bool _loading = true;
    private bool _justSubmitted;
    private Guid _shown;

    [Inject]
    public required MyReviewQuery Query { get; init; }

    [Parameter]
    public Guid ReviewId { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown != ReviewId)
        {
            (_shown, _loading, _justSubmitted) = (ReviewId, true, false);
            await LoadAsync();
            _loading = false;
        }
    }

    private async Task LoadAsync() => _view = await ActorAsync() is { } actor ? await Query.FindAsync(ReviewId, actor, Cancellation) : null;

    private Task SubmittedAsync()
    {
        _justSubmitted = true;
        Say(MyReviewTexts.Said);
        return LoadAsync();
    }

    private static string? ClosedText(ReviewStatus status) => status switch
    {
        ReviewStatus.Submitted => MyReviewTexts.ClosedSubmitted,
        ReviewStatus.Accepted => MyReviewTexts.ClosedAccepted,
        ReviewStatus.Waived => MyReviewTexts.ClosedWaived,
        ReviewStatus.Cancelled => MyReviewTexts.ClosedCancelled,
        // Still to be written, or written anew: the editor is shown.
        ReviewStatus.Assigned or ReviewStatus.Drafting or ReviewStatus.Returned or ReviewStatus.Declined => null,
    };
}
