using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

/// <summary>复审: somebody looked through the version in force and said whether it stays as it is.</summary>
public sealed class PolicyReview
{
    private PolicyReview()
    {
    }

    internal PolicyReview(Guid policyId, Guid versionId, PolicyReviewResult result, string note, DateOnly on, Signature reviewed)
    {
        (Id, PolicyId, PolicyVersionId) = (NewId.Next(), policyId, versionId);
        (Result, Note, ReviewedOn, Reviewed) = (result, note, on, reviewed);
    }

    public Guid Id { get; private set; }

    public Guid PolicyId { get; private set; }

    public Guid PolicyVersionId { get; private set; }

    public PolicyReviewResult Result { get; private set; }

    public string Note { get; private set; } = "";

    public DateOnly ReviewedOn { get; private set; }

    public Signature Reviewed { get; private set; } = null!;
}

public enum PolicyReviewResult
{
    Kept,
    ToBeRevised,
}
