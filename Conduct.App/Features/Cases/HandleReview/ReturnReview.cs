using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases.HandleReview;

public sealed record ReturnReview(Guid ReviewId, int Version, string? Comment) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class ReturnReviewHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ReturnReview>
{
    public async Task HandleAsync(ReturnReview command, Actor by, CancellationToken ct)
    {
        var review = await db.WrittenReviews.VisibleTo(by, ReturnReview.Requires).GetAsync(command.ReviewId, command.Version, ct);
        review.Return(command.Comment, clock.Today, by, clock.Now);
    }
}
