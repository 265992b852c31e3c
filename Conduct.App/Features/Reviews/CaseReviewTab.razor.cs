using Conduct.App.Features.Cases;
using Conduct.App.Features.Penalties;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reviews;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Reviews;

public sealed partial class CaseReviewTab : CaseTab
{
    private CaseReviewView? _view;

    [Inject]
    public required CaseReviewQuery Query { get; init; }

    protected override async Task LoadAsync(Actor actor) => _view = await Query.FindAsync(CaseFileId, actor, Cancellation);

    private static string Facts(ReviewView review)
    {
        var term = review.ExtendedFrom is { } from
            ? PenaltyDisplay.Format(ReviewTexts.TermExtendedFormat, review.AssignedOn, review.DueOn, from)
            : PenaltyDisplay.Format(ReviewTexts.TermFormat, review.AssignedOn, review.DueOn);
        return $"{term} · {PenaltyDisplay.Format(ReviewTexts.ReturnsUsedFormat, review.Returns, WrittenReview.MaxReturns)}";
    }
}
