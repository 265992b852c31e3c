using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases.HandleReview;

public sealed record RecordReviewRefusal(Guid ReviewId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class RecordReviewRefusalHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RecordReviewRefusal>
{
    public async Task HandleAsync(RecordReviewRefusal command, Actor by, CancellationToken ct)
    {
        var review = await db.WrittenReviews.VisibleTo(by, RecordReviewRefusal.Requires).GetAsync(command.ReviewId, command.Version, ct);
        review.RecordRefusal(command.Reason, by, clock.Now);
    }
}
