using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reviews;

public sealed partial class WrittenReview
{
    /// <summary>Keeps what is written so far; runs by itself while the employee types.</summary>
    public void SaveDraft(ReviewText text, Actor actor, DateTimeOffset now)
    {
        RequireAuthor(actor);
        text.RequireStorable();
        var starts = Status != ReviewStatus.Drafting;
        Move(ReviewAction.Write);
        (Draft, DraftSavedAt) = (text, now);
        if (starts)
        {
            Record(About(new ReviewDraftStarted(Id)), actor, now);
        }
    }

    /// <summary>Hands the text in: it is frozen and hashed, and every version is kept.</summary>
    public void Submit(ReviewText text, DateOnly today, Actor actor, DateTimeOffset now)
    {
        SaveDraft(text, actor, now);
        text.RequireComplete();
        Rule.Require(Latest?.Sha256 != text.Sha256, ReviewRules.SameTextAgain);
        Move(ReviewAction.Submit);
        var version = new ReviewVersion(Id, _versions.Count + 1, text, DueOn, today, now);
        _versions.Add(version);
        Record(About(new ReviewSubmitted(Id, version.Number, version.Sha256)), actor, now);
    }

    private void RequireAuthor(Actor actor) => Rule.Require(actor.EmployeeId == EmployeeId, ReviewRules.OnlyAuthorWrites);
}
