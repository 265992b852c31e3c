using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>Policies in force, each of which is reviewed within twelve months (rule 22).</summary>
public sealed class PolicyReviewDeadline : DeadlineKind
{
    public override string Code => nameof(PolicyReview);

    public override ReminderPlan Plan => ReminderPlan.Clock;

    public override async Task<IReadOnlyList<DueItem>> OpenAsync(DeadlineScope scope, CancellationToken ct)
    {
        var tops = scope.Db.OrgUnits.Where(unit => unit.ParentId == null);
        var policies = await scope.Of<Policy>()
            .Where(policy => policy.ReviewCountsFrom != null)
            .Select(policy => new { policy.Id, policy.Title, From = policy.ReviewCountsFrom!.Value, UnitId = tops.OrderBy(unit => unit.Code).Select(unit => (Guid?)unit.Id).FirstOrDefault() })
            .ToListAsync(ct);
        return [.. policies.Select(row => new DueItem(row.Id, Term.Until(Policy.ReviewDueAfter(row.From), row.From), row.Title, null, row.UnitId))];
    }

    public override string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience) => $"/policies/of/{itemId}";

    internal override Task<Recipients> RecipientsAsync(DeadlineScope scope, IReadOnlyCollection<DueItem> items, RoleDirectory roles, CancellationToken ct) =>
        Task.FromResult<Recipients>(new Reviewers(roles));

    // Compliance owns it, and is told every day that it is late: told once more on the third day, it would hear the same twice.
    private sealed class Reviewers(RoleDirectory roles) : Recipients(roles, Array.Empty<Guid>().ToLookup(id => id))
    {
        public override IReadOnlyList<Guid> Of(DueItem item, ReminderAudience audience) =>
            audience == ReminderAudience.Owner && item.UnitId is { } top ? Roles.Reaching(Role.Compliance, top) : [];
    }
}
