using Conduct.App.Deadlines;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Cases;

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
    IReadOnlySet<ReviewAction> Actions);

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
