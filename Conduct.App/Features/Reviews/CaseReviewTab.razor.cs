using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Sections;
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
            ? ReviewTexts.TermExtendedFormat.With(review.AssignedOn, review.DueOn, from)
            : ReviewTexts.TermFormat.With(review.AssignedOn, review.DueOn);
        return $"{term} · {ReviewTexts.ReturnsUsedFormat.With(review.Returns, WrittenReview.MaxReturns)}";
    }
}
