using Conduct.App.Security;
using Conduct.App.Shell.Sections;
using Conduct.Domain.Cases;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Reviews;

/// <summary>The steps of written reviews: who has to write, and who has to judge.</summary>
internal sealed class ReviewFlow : CaseStepSource
{
    public override async Task<IReadOnlyList<CaseStep>> ReadAsync(CaseStepScope scope, CancellationToken ct)
    {
        if (!scope.Subjects.Any(subject => subject.Status == CaseStatus.InExecution))
        {
            return [];
        }

        var reviews = await scope.Db.WrittenReviews.VisibleTo(scope.Actor).AsNoTracking().IgnoreAutoIncludes().Where(review => review.CaseFileId == scope.CaseFile.Id).OrderBy(review => review.Id).ToListAsync(ct);
        return [.. reviews.Select(review => Of(scope, review)).OfType<CaseStep>()];
    }

    private static CaseStep? Of(CaseStepScope scope, WrittenReview review) => review.Status switch
    {
        ReviewStatus.Assigned or ReviewStatus.Drafting or ReviewStatus.Returned => Step(scope, review, ReviewWorkTexts.StepOwed) with
        {
            Who = [scope.CaseFile.Subject(review.SubjectId).Name],
            Since = review.AssignedOn,
            Due = review.DueOn,
            Waits = true,
        },
        ReviewStatus.Submitted => Step(scope, review, ReviewWorkTexts.StepJudge) with { Action = Go(scope, review) },
        ReviewStatus.Declined => Step(scope, review, ReviewWorkTexts.StepDeclined) with { Action = Go(scope, review) },
        ReviewStatus.Accepted or ReviewStatus.Waived or ReviewStatus.Cancelled => null,
    };

    private static CaseStep Step(CaseStepScope scope, WrittenReview review, string what)
    {
        var subject = scope.CaseFile.Subject(review.SubjectId);
        return new() { What = what, Stage = CaseStatus.InExecution, Subject = subject, Who = scope.OfficersFor(subject, scope.CaseFile.Filed) };
    }

    private static CaseStepAction? Go(CaseStepScope scope, WrittenReview review) =>
        scope.ForHandler(new(ReviewWorkTexts.StepGo, CaseSection.Of(CaseReviewSection.InAddress).AddressIn(scope.CaseFile.Id)), scope.CaseFile.Subject(review.SubjectId));
}
