using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Reviews;

public sealed record AcceptReview(Guid ReviewId, int Version, string? Comment) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class AcceptReviewHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<AcceptReview>
{
    public async Task HandleAsync(AcceptReview command, Actor actor, CancellationToken ct)
    {
        var review = await db.WrittenReviews.VisibleTo(actor, AcceptReview.Requires).GetAsync(command.ReviewId, command.Version, ct);
        review.Accept(await db.PenaltyDecisions.GetAsync(review.DecisionId, ct), command.Comment, actor, clock.Now);
    }
}

public sealed record ReturnReview(Guid ReviewId, int Version, string? Comment) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class ReturnReviewHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ReturnReview>
{
    public async Task HandleAsync(ReturnReview command, Actor actor, CancellationToken ct)
    {
        var review = await db.WrittenReviews.VisibleTo(actor, ReturnReview.Requires).GetAsync(command.ReviewId, command.Version, ct);
        review.Return(command.Comment, clock.Today, actor, clock.Now);
    }
}

public sealed record ExtendReview(Guid ReviewId, int Version, DateOnly DueOn, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class ExtendReviewHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ExtendReview>
{
    public async Task HandleAsync(ExtendReview command, Actor actor, CancellationToken ct)
    {
        var review = await db.WrittenReviews.VisibleTo(actor, ExtendReview.Requires).GetAsync(command.ReviewId, command.Version, ct);
        review.Extend(command.DueOn, command.Reason, actor, clock.Now);
    }
}

public sealed record RecordReviewRefusal(Guid ReviewId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class RecordReviewRefusalHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RecordReviewRefusal>
{
    public async Task HandleAsync(RecordReviewRefusal command, Actor actor, CancellationToken ct)
    {
        var review = await db.WrittenReviews.VisibleTo(actor, RecordReviewRefusal.Requires).GetAsync(command.ReviewId, command.Version, ct);
        review.RecordRefusal(command.Reason, actor, clock.Now);
    }
}

public sealed record WaiveReview(Guid ReviewId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class WaiveReviewHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<WaiveReview>
{
    public async Task HandleAsync(WaiveReview command, Actor actor, CancellationToken ct)
    {
        var review = await db.WrittenReviews.VisibleTo(actor, WaiveReview.Requires).GetAsync(command.ReviewId, command.Version, ct);
        review.Waive(await db.PenaltyDecisions.GetAsync(review.DecisionId, ct), command.Reason, actor, clock.Now);
    }
}
