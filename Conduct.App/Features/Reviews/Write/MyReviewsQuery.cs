using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Reviews;

/// <summary>One's own written reviews, the latest first; of the case only its number.</summary>
public sealed class MyReviewsQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<MyReviewsView> ListAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var reviews = await db.WrittenReviews.OwnedBy(actor).AsNoTracking().ToListAsync(ct);
        Guid[] cases = [.. reviews.Select(one => one.CaseFileId).Distinct()];
        var numbers = await db.CaseFiles.AsNoTracking().IgnoreAutoIncludes().Where(one => cases.Contains(one.Id))
            .Select(one => new { one.Id, one.Number }).ToDictionaryAsync(one => one.Id, one => one.Number ?? "", ct);
        return new(
            [.. reviews.OrderByDescending(one => one.AssignedOn).ThenBy(one => one.Id).Select(one => new MyReviewRow(
                one.Id, numbers[one.CaseFileId], one.Status, one.AssignedOn, one.DueOn, one.Latest?.SubmittedOn, ReviewWorkflow.Owed.Contains(one.Status)))],
            clock.Today);
    }
}

public sealed record MyReviewsView(IReadOnlyList<MyReviewRow> Rows, DateOnly Today);

public sealed record MyReviewRow(
    Guid Id, string CaseNumber, ReviewStatus Status, DateOnly AssignedOn, DateOnly DueOn, DateOnly? SubmittedOn, bool Owed);
