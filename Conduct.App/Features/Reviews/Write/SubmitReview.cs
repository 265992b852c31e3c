using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Reviews;

/// <summary>Hands the written review in: the text is frozen and hashed.</summary>
public sealed record SubmitReview(Guid ReviewId, int Version, ReviewText Text) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class SubmitReviewHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<SubmitReview>
{
    public async Task HandleAsync(SubmitReview command, Actor actor, CancellationToken ct)
    {
        var review = await db.WrittenReviews.OwnedBy(actor).GetAsync(command.ReviewId, command.Version, ct);
        review.Submit(command.Text, clock.Today, actor, clock.Now);
    }
}
