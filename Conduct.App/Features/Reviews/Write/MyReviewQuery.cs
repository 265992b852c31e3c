using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Reviews;

public sealed class MyReviewQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <returns>Null unless it is the visitor's own.</returns>
    public async Task<MyReviewView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var review = await db.WrittenReviews.OwnedBy(actor).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (review is null)
        {
            return null;
        }

        var number = await db.CaseFiles.IgnoreAutoIncludes().Where(row => row.Id == review.CaseFileId).Select(row => row.Number).SingleAsync(ct);
        return new MyReviewView(
            Id: id,
            Version: review.Version,
            DecisionId: review.DecisionId,
            CaseNumber: number!,
            Status: review.Status,
            AssignedOn: review.AssignedOn,
            DueOn: review.DueOn,
            ExtendedFrom: review.ExtendedFrom,
            Returns: review.Returns,
            Draft: review.Draft,
            SavedAt: review.DraftSavedAt is { } saved ? clock.LocalOf(saved) : null,
            MayWrite: ReviewWorkflow.Table.Allows(review.Status, ReviewAction.Write),
            Owed: ReviewWorkflow.Owed.Contains(review.Status),
            Versions: [.. review.Versions.OrderByDescending(version => version.Number).Select(Version)],
            Today: clock.Today);
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
