using Conduct.App.Register;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Reviews;

internal sealed class ReviewRegisterPart : RegisterPart
{
    public override IReadOnlyList<RegisterNeed> Needs { get; } = [RegisterNeed.Of<WrittenReview>(review => review.CaseFileId)];

    public override void Fill(RegisterRow row, RegisterEntry entry)
    {
        var review = entry.Decision is { } decision ? entry.Case.All<WrittenReview>().SingleOrDefault(one => one.DecisionId == decision.Id) : null;
        var term = review?.Term;
        row.ReviewDueOn = term?.DueOn;
        row.ReviewSubmittedOn = term?.SubmittedOn;
        row.ReviewStatus = review?.Status;
        row.ReviewOwed = term?.Owed ?? false;
    }
}
