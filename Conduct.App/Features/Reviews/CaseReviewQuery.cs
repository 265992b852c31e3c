using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Reviews;

public sealed class CaseReviewQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    private static readonly ReviewAction[] Handling = [ReviewAction.Accept, ReviewAction.Return, ReviewAction.Extend, ReviewAction.Decline, ReviewAction.Waive];

    public async Task<CaseReviewView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var caseFile = await db.CaseFiles.VisibleTo(actor, Permission.ReadCases).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (caseFile is null)
        {
            return null;
        }

        var handled = actor.ReachOf(Permission.HandleCases);
        var reviews = await db.WrittenReviews.VisibleTo(actor).AsNoTracking().Where(review => review.CaseFileId == id).ToListAsync(ct);
        var left = await db.LeftAmongAsync(reviews.Select(review => review.EmployeeId), clock.Today, ct);
        return new(
            clock.Today,
            [.. reviews.OrderBy(review => review.AssignedOn).ThenBy(review => review.Id).Select(review => Show(review, caseFile.Subject(review.SubjectId), handled) with { HasLeft = left.Contains(review.EmployeeId) })],
            await ReminderTrail.ReadAsync(db, [.. reviews.Select(review => review.Id)], clock, ct));
    }

    private ReviewView Show(WrittenReview review, Subject subject, UnitReach handled) => new(
        Id: review.Id,
        Version: review.Version,
        SubjectName: subject.Name,
        Status: review.Status,
        AssignedOn: review.AssignedOn,
        DueOn: review.DueOn,
        ExtendedFrom: review.ExtendedFrom,
        Returns: review.Returns,
        Owed: ReviewWorkflow.Owed.Contains(review.Status),
        OverdueDays: review.Term.OverdueDays(clock.Today),
        Versions: [.. review.Versions.OrderByDescending(version => version.Number).Select(Show)],
        Actions: handled.Covers(subject.UnitId) ? Handling.Where(action => ReviewWorkflow.Table.Allows(review.Status, action)).ToHashSet() : new HashSet<ReviewAction>());

    private ReviewVersionView Show(ReviewVersion version) => new(
        Number: version.Number,
        Sections: version.Text.Sections,
        Sha256: version.Sha256,
        Intact: version.IsIntact,
        Characters: version.Text.Characters,
        DueOn: version.DueOn,
        SubmittedAt: clock.LocalOf(version.SubmittedAt),
        Outcome: version.Outcome,
        Comment: version.Comment,
        DecidedBy: version.Decided?.Name,
        DecidedAt: version.Decided is { } decided ? clock.LocalOf(decided.At) : null);
}

/// <param name="Reminded">By review: who was reminded or told.</param>
public sealed record CaseReviewView(DateOnly Today, IReadOnlyList<ReviewView> Reviews, ILookup<Guid, ReminderTrail> Reminded);

/// <param name="OverdueDays">Days past the term, by today or by the day it was handed in.</param>
/// <param name="Versions">What was handed in, the newest first.</param>
/// <param name="Actions">What the visitor can do with it now.</param>
public sealed record ReviewView(
    Guid Id,
    int Version,
    string SubjectName,
    ReviewStatus Status,
    DateOnly AssignedOn,
    DateOnly DueOn,
    DateOnly? ExtendedFrom,
    int Returns,
    bool Owed,
    int OverdueDays,
    IReadOnlyList<ReviewVersionView> Versions,
    IReadOnlySet<ReviewAction> Actions)
{
    /// <summary>Whether the subject no longer works here.</summary>
    public bool HasLeft { get; init; }
}

/// <param name="Sections">The text under its six prompts.</param>
/// <param name="Intact">Whether the text still has the hash it was frozen with.</param>
public sealed record ReviewVersionView(
    int Number,
    IReadOnlyList<string> Sections,
    string Sha256,
    bool Intact,
    int Characters,
    DateOnly DueOn,
    DateTime SubmittedAt,
    ReviewOutcome Outcome,
    string? Comment,
    string? DecidedBy,
    DateTime? DecidedAt);
