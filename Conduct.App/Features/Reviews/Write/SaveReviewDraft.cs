using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Reviews;

/// <summary>Keeps what the employee has written so far; the editor sends it by itself.</summary>
public sealed record SaveReviewDraft(Guid ReviewId, int Version, ReviewText Text) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class SaveReviewDraftHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<SaveReviewDraft>
{
    public async Task HandleAsync(SaveReviewDraft command, Actor actor, CancellationToken ct)
    {
        var review = await db.WrittenReviews.OwnedBy(actor).GetAsync(command.ReviewId, command.Version, ct);
        review.SaveDraft(command.Text, actor, clock.Now);
    }
}
