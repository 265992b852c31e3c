using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases.HandleReview;

public sealed record ExtendReview(Guid ReviewId, int Version, DateOnly DueOn, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class ExtendReviewHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ExtendReview>
{
    public async Task HandleAsync(ExtendReview command, Actor by, CancellationToken ct)
    {
        var review = await db.WrittenReviews.VisibleTo(by, ExtendReview.Requires).GetAsync(command.ReviewId, command.Version, ct);
        review.Extend(command.DueOn, command.Reason, by, clock.Now);
    }
}
