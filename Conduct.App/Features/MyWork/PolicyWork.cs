using Conduct.App.Data;
using Conduct.App.Features.Policies;
using Conduct.App.Features.Training;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>Policies to acknowledge, and for compliance those whose review comes near.</summary>
internal static class PolicyWork
{
    /// <summary>A review has a year: it waits here for its last weeks only.</summary>
    private const int ReviewDaysAhead = 60;

    public static async Task<List<MyWorkRow>> FindAsync(ConductDb db, Actor visitor, OrganisationClock clock, CancellationToken ct)
    {
        var asked = await (
            from acknowledgement in db.PolicyAcknowledgements.OwnedBy(visitor)
            where acknowledgement.Status == AcknowledgementStatus.Asked
            join version in db.PolicyVersions.IgnoreAutoIncludes() on acknowledgement.PolicyVersionId equals version.Id
            where version.Status == PolicyStatus.InForce
            join policy in db.Policies.IgnoreAutoIncludes() on acknowledgement.PolicyId equals policy.Id
            select new { acknowledgement.Id, policy.Title, policy.TitleEn, acknowledgement.AskedOn, acknowledgement.DueOn, acknowledgement.PolicyVersionId }).ToListAsync(ct);
        List<MyWorkRow> rows = [.. asked.Select(one => new MyWorkRow(
            MyWorkKind.ConfirmPolicy, one.Id, null, null, one.AskedOn, one.DueOn, $"/policies/{one.PolicyVersionId}", Bilingual.Pick(one.Title, one.TitleEn)))];
        return visitor.Has(Permission.ManagePolicies) ? [.. rows, .. await ReviewsAsync(db, clock, ct)] : rows;
    }

    private static async Task<IEnumerable<MyWorkRow>> ReviewsAsync(ConductDb db, OrganisationClock clock, CancellationToken ct)
    {
        var counted = await db.Policies.IgnoreAutoIncludes().AsNoTracking().Where(policy => policy.ReviewCountsFrom != null).OrderBy(policy => policy.ReviewCountsFrom)
            .Select(policy => new { policy.Id, policy.Title, policy.TitleEn, From = policy.ReviewCountsFrom!.Value }).Take(MyWorkQuery.MostOfAKind).ToListAsync(ct);
        var until = clock.Today.AddDays(ReviewDaysAhead);
        return counted.Where(one => Policy.ReviewDueAfter(one.From) <= until).Select(one => new MyWorkRow(
            MyWorkKind.ReviewPolicy, one.Id, null, null, one.From, Policy.ReviewDueAfter(one.From), $"/policies/of/{one.Id}", Bilingual.Pick(one.Title, one.TitleEn)));
    }
}
