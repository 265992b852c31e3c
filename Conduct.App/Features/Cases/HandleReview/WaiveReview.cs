using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases.HandleReview;

public sealed record WaiveReview(Guid ReviewId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class WaiveReviewHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<WaiveReview>
{
    public async Task HandleAsync(WaiveReview command, Actor by, CancellationToken ct)
    {
        var review = await db.WrittenReviews.VisibleTo(by, WaiveReview.Requires).GetAsync(command.ReviewId, command.Version, ct);
        review.Waive(await db.PenaltyDecisions.GetAsync(review.DecisionId, ct), command.Reason, by, clock.Now);
    }
}
