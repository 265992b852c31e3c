using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyFile.WriteReview;

public sealed class MyReviewQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <returns>Null unless it is the visitor's own.</returns>
    public async Task<MyReviewView?> FindAsync(Guid id, Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var review = await db.WrittenReviews.OwnedBy(by).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (review is null)
        {
            return null;
        }

        var number = await db.CaseFiles.IgnoreAutoIncludes().Where(row => row.Id == review.CaseFileId).Select(row => row.Number).SingleAsync(ct);
        return new MyReviewView(
            id,
            review.Version,
            review.DecisionId,
            number!,
            review.Status,
            review.AssignedOn,
            review.DueOn,
            review.ExtendedFrom,
            review.Returns,
            review.Draft,
            review.DraftSavedAt is { } saved ? clock.LocalOf(saved) : null,
            ReviewWorkflow.Table.Allows(review.Status, ReviewAction.Write),
            ReviewWorkflow.Owed.Contains(review.Status),
            [.. review.Versions.OrderByDescending(version => version.Number).Select(Version)],
            clock.Today);
    }

    private MyReviewVersion Version(ReviewVersion version) => new(
        version.Number,
        version.Text,
        version.Sha256,
        version.IsIntact,
        clock.LocalOf(version.SubmittedAt),
        version.Outcome,
        version.Comment,
        version.Decided is { } decided ? clock.LocalOf(decided.At) : null);
}
