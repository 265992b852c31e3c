using Conduct.Domain.Reviews;

namespace Conduct.App.Features.MyFile.WriteReview;

/// <summary>A written review as its author sees it.</summary>
/// <param name="Draft">What is saved of the text being written.</param>
/// <param name="SavedAt">When, in the organisation's zone.</param>
/// <param name="MayWrite">Whether it can be written in this state.</param>
public sealed record MyReviewView(
    Guid Id,
    int Version,
    Guid DecisionId,
    string CaseNumber,
    ReviewStatus Status,
    DateOnly AssignedOn,
    DateOnly DueOn,
    DateOnly? ExtendedFrom,
    int Returns,
    ReviewText Draft,
    DateTime? SavedAt,
    bool MayWrite,
    bool Owed,
    IReadOnlyList<MyReviewVersion> Versions,
    DateOnly Today)
{
    public MyReviewVersion? Latest => Versions.Count > 0 ? Versions[0] : null;
}

/// <summary>One handed-in text; times in the organisation's zone.</summary>
public sealed record MyReviewVersion(int Number, ReviewText Text, string Sha256, bool IsIntact, DateTime SubmittedAt, ReviewOutcome Outcome, string? Comment, DateTime? DecidedAt);
