using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reviews;

public enum ReviewAction
{
    Write,
    Submit,
    Accept,
    Return,
    Extend,
    Decline,
    Waive,
    Cancel,
}

public static class ReviewWorkflow
{
    public static Workflow<ReviewStatus, ReviewAction> Table { get; } = new(new Dictionary<(ReviewStatus, ReviewAction), ReviewStatus>
    {
        [(ReviewStatus.Assigned, ReviewAction.Write)] = ReviewStatus.Drafting,
        [(ReviewStatus.Assigned, ReviewAction.Extend)] = ReviewStatus.Assigned,
        [(ReviewStatus.Assigned, ReviewAction.Decline)] = ReviewStatus.Declined,
        [(ReviewStatus.Assigned, ReviewAction.Waive)] = ReviewStatus.Waived,
        [(ReviewStatus.Assigned, ReviewAction.Cancel)] = ReviewStatus.Cancelled,
        [(ReviewStatus.Drafting, ReviewAction.Write)] = ReviewStatus.Drafting,
        [(ReviewStatus.Drafting, ReviewAction.Submit)] = ReviewStatus.Submitted,
        [(ReviewStatus.Drafting, ReviewAction.Extend)] = ReviewStatus.Drafting,
        [(ReviewStatus.Drafting, ReviewAction.Decline)] = ReviewStatus.Declined,
        [(ReviewStatus.Drafting, ReviewAction.Waive)] = ReviewStatus.Waived,
        [(ReviewStatus.Drafting, ReviewAction.Cancel)] = ReviewStatus.Cancelled,
        [(ReviewStatus.Submitted, ReviewAction.Accept)] = ReviewStatus.Accepted,
        [(ReviewStatus.Submitted, ReviewAction.Return)] = ReviewStatus.Returned,
        [(ReviewStatus.Submitted, ReviewAction.Waive)] = ReviewStatus.Waived,
        [(ReviewStatus.Submitted, ReviewAction.Cancel)] = ReviewStatus.Cancelled,
        [(ReviewStatus.Returned, ReviewAction.Write)] = ReviewStatus.Drafting,
        [(ReviewStatus.Returned, ReviewAction.Extend)] = ReviewStatus.Returned,
        [(ReviewStatus.Returned, ReviewAction.Decline)] = ReviewStatus.Declined,
        [(ReviewStatus.Returned, ReviewAction.Waive)] = ReviewStatus.Waived,
        [(ReviewStatus.Returned, ReviewAction.Cancel)] = ReviewStatus.Cancelled,
        [(ReviewStatus.Declined, ReviewAction.Waive)] = ReviewStatus.Waived,
        [(ReviewStatus.Declined, ReviewAction.Cancel)] = ReviewStatus.Cancelled,
        [(ReviewStatus.Declined, ReviewAction.Write)] = ReviewStatus.Drafting,
    });

    /// <summary>The employee still owes the text in these states.</summary>
    public static IReadOnlySet<ReviewStatus> Owed { get; } = StatusSet.Of<ReviewStatus>(status => status switch
    {
        ReviewStatus.Assigned or ReviewStatus.Drafting or ReviewStatus.Returned => true,
        ReviewStatus.Submitted or ReviewStatus.Accepted or ReviewStatus.Declined or ReviewStatus.Waived or ReviewStatus.Cancelled => false,
    });
}
