using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Items;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>Policies in force, each of which is reviewed within twelve months (rule 22).</summary>
public sealed class DuePolicyReview : DeadlineKind
{
    /// <summary>A review has a year: it stands on lists for its last weeks only.</summary>
    private const int DaysAhead = 60;

    private static readonly WorkTask Review = new("ReviewPolicy", () => PolicyWorkTexts.ReviewPolicy);

    public override string Code => nameof(PolicyReview);

    public override string Name => PolicyWorkTexts.PolicyReview;

    public override IReadOnlyList<WorkTask> Tasks => [Review];

    public override IReadOnlyList<Permission> ShownTo => [Permission.ManagePolicies];

    public override ReminderPlan Plan => ReminderPlan.Clock;

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        if (scope.CaseFileId is not null)
        {
            return [];
        }

        var tops = scope.Db.OrgUnits.Where(unit => unit.ParentId == null);
        var policies = await scope.Most(
            from policy in scope.Rows<Policy>((policies, _) => policies)
            where policy.ReviewCountsFrom != null
            orderby policy.ReviewCountsFrom
            select new
            {
                policy.Id,
                policy.Title,
                policy.TitleEn,
                From = policy.ReviewCountsFrom!.Value,
                UnitId = tops.OrderBy(unit => unit.Code).Select(unit => (Guid?)unit.Id).FirstOrDefault(),
            }).ToListAsync(ct);
        var until = scope.Reader is null ? scope.Until : scope.Clock.Today.AddDays(DaysAhead);
        return [.. policies.Select(row => new WorkItem
        {
            Task = Review,
            Id = row.Id,
            Since = row.From,
            Term = Term.Until(Policy.ReviewDueAfter(row.From), row.From),
            Title = (row.Title, row.TitleEn),
            UnitId = row.UnitId,
            Link = LinkOf(row.Id, null, ReminderAudience.Owner),
        }).Where(item => item.DueOn <= until)];
    }

    public override string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience) => $"/policies/of/{itemId}";

    internal override Task<Recipients> RecipientsAsync(WorkScope scope, IReadOnlyCollection<WorkItem> items, RoleDirectory roles, CancellationToken ct) =>
        Task.FromResult<Recipients>(new Reviewers(roles));

    // Compliance owns it, and is told every day that it is late: told once more on the third day, it would hear the same twice.
    private sealed class Reviewers(RoleDirectory roles) : Recipients(roles, Array.Empty<Guid>().ToLookup(id => id))
    {
        public override IReadOnlyList<Guid> Of(WorkItem item, ReminderAudience audience) =>
            audience == ReminderAudience.Owner && item.UnitId is { } top ? Roles.Reaching(Role.Compliance, top) : [];
    }
}
