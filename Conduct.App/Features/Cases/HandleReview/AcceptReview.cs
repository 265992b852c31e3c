using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases.HandleReview;

public sealed record AcceptReview(Guid ReviewId, int Version, string? Comment) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class AcceptReviewHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<AcceptReview>
{
    public async Task HandleAsync(AcceptReview command, Actor by, CancellationToken ct)
    {
        var review = await db.WrittenReviews.VisibleTo(by, AcceptReview.Requires).GetAsync(command.ReviewId, command.Version, ct);
        review.Accept(await db.PenaltyDecisions.GetAsync(review.DecisionId, ct), command.Comment, by, clock.Now);
    }
}
