using Conduct.Domain.Kernel;
using Conduct.Domain.Reviews;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

public sealed partial class CaseReviewTab : CaseTab
{
    private CaseReviewView? _view;

    [Inject]
    public required CaseReviewQuery Query { get; init; }

    protected override async Task LoadAsync(Actor by) => _view = await Query.FindAsync(CaseFileId, by, Left);

    private static string Facts(ReviewView review)
    {
        var term = review.ExtendedFrom is { } from
            ? PenaltyWords.Format(ReviewTexts.TermExtendedFormat, review.AssignedOn, review.DueOn, from)
            : PenaltyWords.Format(ReviewTexts.TermFormat, review.AssignedOn, review.DueOn);
        return $"{term} · {PenaltyWords.Format(ReviewTexts.ReturnsUsedFormat, review.Returns, WrittenReview.MaxReturns)}";
    }
}
