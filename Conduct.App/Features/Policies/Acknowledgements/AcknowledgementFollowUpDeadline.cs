using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>Calls to acknowledge that people are late with: the HR officers hear of each once, however many people it is.</summary>
public sealed class AcknowledgementFollowUpDeadline : DeadlineKind
{
    public override string Code => "AcknowledgementFollowUp";

    public override ReminderPlan Plan => ReminderPlan.AcknowledgementFollowUp;

    public override async Task<IReadOnlyList<DueItem>> OpenAsync(DeadlineScope scope, CancellationToken ct)
    {
        var late = await Late(scope)
            .Join(scope.Db.Policies.IgnoreAutoIncludes(), row => row.PolicyId, policy => policy.Id, (row, policy) => new { row.CallId, row.DueOn, policy.Title })
            .GroupBy(row => new { row.CallId, row.DueOn, row.Title })
            .Select(group => group.Key)
            .ToListAsync(ct);
        return [.. late.Select(row => new DueItem(row.CallId, Term.Until(row.DueOn, row.DueOn), row.Title, null, null))];
    }

    public override string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience) => $"/acknowledgements/{itemId}";

    internal override async Task<Recipients> RecipientsAsync(DeadlineScope scope, IReadOnlyCollection<DueItem> items, RoleDirectory roles, CancellationToken ct)
    {
        Guid[] calls = [.. items.Select(item => item.Id).Distinct()];
        var units = await Late(scope).Where(row => calls.Contains(row.CallId))
            .Join(scope.Db.Employees, row => row.EmployeeId, employee => employee.Id, (row, employee) => new { row.CallId, row.DueOn, employee.UnitId })
            .Distinct().ToListAsync(ct);
        return new Officers(roles, units.ToLookup(row => (row.CallId, row.DueOn), row => row.UnitId));
    }

    private static IQueryable<PolicyAcknowledgement> Late(DeadlineScope scope)
    {
        var rows = OpenAcknowledgements.Of(scope, scope.Db.PolicyAcknowledgements.AsNoTracking());
        return scope.Only is { } only ? rows.Where(row => only.Contains(row.CallId)) : rows;
    }

    private sealed class Officers(RoleDirectory roles, ILookup<(Guid CallId, DateOnly DueOn), Guid> units) : Recipients(roles, Array.Empty<Guid>().ToLookup(id => id))
    {
        public override IReadOnlyList<Guid> Of(DueItem item, ReminderAudience audience) =>
            [.. units[(item.Id, item.Term.DueOn)].SelectMany(unit => Roles.Reaching(Role.HrOfficer, unit)).Distinct()];
    }
}
