using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reviews;

/// <summary>One submitted text, frozen and hashed.</summary>
public sealed class ReviewVersion
{
    private ReviewVersion()
    {
    }

    internal ReviewVersion(Guid reviewId, int number, ReviewText text, DateOnly dueOn, DateOnly submittedOn, DateTimeOffset now)
    {
        (Id, ReviewId, Number, Text, Sha256) = (NewId.Next(), reviewId, number, text, text.Sha256);
        (DueOn, SubmittedOn, SubmittedAt) = (dueOn, submittedOn, now);
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    public int Number { get; private set; }

    public ReviewText Text { get; private set; } = ReviewText.Empty;

    public string Sha256 { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    public DateOnly SubmittedOn { get; private set; }

    public DateTimeOffset SubmittedAt { get; private set; }

    public ReviewOutcome Outcome { get; private set; }

    public string? Comment { get; private set; }

    public Signature? Decided { get; private set; }

    /// <summary>Whether the stored text still has the hash it was frozen with.</summary>
    public bool IsIntact => Text.Sha256 == Sha256;

    internal void Decide(ReviewOutcome outcome, string? comment, Signature decided) => (Outcome, Comment, Decided) = (outcome, comment, decided);
}

public enum ReviewOutcome
{
    Waiting,
    Accepted,
    Returned,
}
