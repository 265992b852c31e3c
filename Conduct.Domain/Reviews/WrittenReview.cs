using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.Domain.Reviews;

/// <summary>书面检讨: the employee's text, due on a day, accepted or returned.</summary>
public sealed partial class WrittenReview : Aggregate
{
    public const int MaxReturns = 2;
    public const int RewriteDays = 3;
    public const int MaxExtensionDays = 30;

    private readonly List<ReviewVersion> _versions = [];

    private WrittenReview()
    {
    }

    public Guid CaseFileId { get; private set; }

    public Guid SubjectId { get; private set; }

    public Guid DecisionId { get; private set; }

    public Guid MeasureId { get; private set; }

    public Guid EmployeeId { get; private set; }

    public ReviewStatus Status { get; private set; }

    public DateOnly AssignedOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DateOnly? ExtendedFrom { get; private set; }

    public int Returns { get; private set; }

    public ReviewText Draft { get; private set; } = ReviewText.Empty;

    public DateTimeOffset? DraftSavedAt { get; private set; }

    public IReadOnlyList<ReviewVersion> Versions => _versions;

    public ReviewVersion? Latest => _versions.MaxBy(version => version.Number);

    /// <summary>The term as it stands now: a text that was handed in keeps the last day it had then.</summary>
    public ReviewTerm Term => ReviewWorkflow.Owed.Contains(Status)
        ? new(true, DueOn, Latest?.SubmittedOn)
        : new(false, Latest?.DueOn ?? DueOn, Latest?.SubmittedOn);

    internal static WrittenReview Assign(Guid id, PenaltyDecision decision, Measure measure, Actor actor, DateTimeOffset now)
    {
        var review = new WrittenReview
        {
            Id = id,
            CaseFileId = decision.CaseFileId,
            SubjectId = decision.SubjectId,
            DecisionId = decision.Id,
            MeasureId = measure.Id,
            EmployeeId = decision.EmployeeId,
            AssignedOn = decision.Service!.ServedOn,
            DueOn = measure.DueOn!.Value,
        };
        review.Record(review.About(new ReviewAssigned(id, review.DueOn)), actor, now);
        return review;
    }

    private void Move(ReviewAction action) => Status = ReviewWorkflow.Table.Next(Status, action);

    private T About<T>(T happened)
        where T : DomainEvent => happened with { CaseFileId = CaseFileId, SubjectId = SubjectId };
}
