using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Reviews;

/// <summary>To the author about their own review.</summary>
public abstract class AuthorNotification : EventNotification
{
    public sealed override NotificationGroup Group => NotificationGroup.OwnReviews;

    public sealed override string LinkOf(Notification row) => $"/my/reviews/{row.ItemId}";

    public sealed override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (EntryOf(happened) is not { } entry)
        {
            return null;
        }

        var review = await facts.FindAsync<WrittenReview>(entry.ReviewId, ct);
        return new(this, review.Id, Step(entry.Turn), review.CaseFileId, new(await facts.CaseNumberAsync(review.CaseFileId, ct), entry.DueOn), [review.EmployeeId]);
    }

    private protected abstract Entry? EntryOf(DomainEvent happened);

    /// <param name="Turn">When it may happen more than once.</param>
    private protected sealed record Entry(Guid ReviewId, DateOnly? DueOn = null, string? Turn = null);
}

public sealed class ReviewAssignedNotification : AuthorNotification
{
    public override string Code => "ReviewAssigned";

    public override string Text => ReviewWorkTexts.ReviewAssigned;

    public override string Name => ReviewWorkTexts.ReviewAssignedName;

    public override WorkKind WorkOf(Notification row) => WorkKinds.Of<OwedReview>();

    private protected override Entry? EntryOf(DomainEvent happened) => happened is ReviewAssigned one ? new(one.ReviewId, one.DueOn) : null;
}

public sealed class ReviewReturnedNotification : AuthorNotification
{
    public override string Code => "ReviewReturned";

    public override string Text => ReviewWorkTexts.ReviewReturned;

    public override string Name => ReviewWorkTexts.ReviewReturnedName;

    public override WorkKind WorkOf(Notification row) => WorkKinds.Of<OwedReview>();

    private protected override Entry? EntryOf(DomainEvent happened) => happened is ReviewReturned one ? new(one.ReviewId, one.DueOn, $"{one.Number}") : null;
}

public sealed class ReviewExtendedNotification : AuthorNotification
{
    public override string Code => "ReviewExtended";

    public override string Text => ReviewWorkTexts.ReviewExtended;

    public override string Name => ReviewWorkTexts.ReviewExtendedName;

    public override WorkKind WorkOf(Notification row) => WorkKinds.Of<OwedReview>();

    private protected override Entry? EntryOf(DomainEvent happened) => happened is ReviewExtended one ? new(one.ReviewId, one.DueOn) : null;
}

public sealed class ReviewAcceptedNotification : AuthorNotification
{
    public override string Code => "ReviewAccepted";

    public override string Text => ReviewWorkTexts.ReviewAccepted;

    public override string Name => ReviewWorkTexts.ReviewAcceptedName;

    private protected override Entry? EntryOf(DomainEvent happened) => happened is ReviewAccepted one ? new(one.ReviewId) : null;
}

public sealed class ReviewWaivedNotification : AuthorNotification
{
    public override string Code => "ReviewWaived";

    public override string Text => ReviewWorkTexts.ReviewWaived;

    public override string Name => ReviewWorkTexts.ReviewWaivedName;

    private protected override Entry? EntryOf(DomainEvent happened) => happened is ReviewWaived one ? new(one.ReviewId) : null;
}

/// <summary>To the HR officer who is to judge it.</summary>
public sealed class ReviewSubmittedNotification : EventNotification
{
    public override string Code => "ReviewSubmitted";

    public override string Text => ReviewWorkTexts.ReviewSubmitted;

    public override string Name => ReviewWorkTexts.ReviewSubmittedName;

    public override NotificationGroup Group => NotificationGroup.Execution;

    public override WorkKind ReadWith(Notification row) => WorkKinds.Of<SubmittedReview>();

    public override string LinkOf(Notification row) => $"/cases/{row.CaseFileId}?tab=review";

    public override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (happened is not ReviewSubmitted submitted)
        {
            return null;
        }

        var review = await facts.FindAsync<WrittenReview>(submitted.ReviewId, ct);
        var decision = await facts.FindAsync<PenaltyDecision>(review.DecisionId, ct);
        var officers = await facts.Recipients.OfficersAsync(facts.Db, review.CaseFileId, review.SubjectId, decision.Service!.Served.EmployeeId, ct);
        return new(this, review.Id, Step($"{submitted.Number}"), review.CaseFileId, new(await facts.CaseNumberAsync(review.CaseFileId, ct)), officers)
        {
            UnitId = await CaseRecipients.UnitOfAsync(facts.Db, review.SubjectId, ct),
        };
    }
}
