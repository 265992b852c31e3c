using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Items;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>Calls to acknowledge that people are late with: the HR officers hear of each once, however many people it is.</summary>
public sealed class LateCall : DeadlineKind
{
    private static readonly WorkTask FollowUp = new("AcknowledgementFollowUp", () => PolicyWorkTexts.AcknowledgementFollowUp);

    public override string Code => "AcknowledgementFollowUp";

    public override string Name => PolicyWorkTexts.AcknowledgementFollowUp;

    public override IReadOnlyList<WorkTask> Tasks => [FollowUp];

    public override ReminderPlan Plan => ReminderPlan.AcknowledgementFollowUp;

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        if (scope.CaseFileId is not null)
        {
            return [];
        }

        var late = await scope.Most(Late(scope)
            .Join(scope.Db.Policies.IgnoreAutoIncludes(), row => row.PolicyId, policy => policy.Id, (row, policy) => new { row.CallId, row.DueOn, policy.Title, policy.TitleEn })
            .Distinct()
            .OrderBy(row => row.DueOn).ThenBy(row => row.CallId)).ToListAsync(ct);
        return [.. late.Select(row => new WorkItem
        {
            Task = FollowUp,
            Id = row.CallId,
            Since = row.DueOn,
            Term = Term.Until(row.DueOn, row.DueOn),
            Title = (row.Title, row.TitleEn),
            Link = LinkOf(row.CallId, null, ReminderAudience.HrOfficer),
        })];
    }

    public override string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience) => $"/acknowledgements/{itemId}";

    internal override async Task<Recipients> RecipientsAsync(WorkScope scope, IReadOnlyCollection<WorkItem> items, RoleDirectory roles, CancellationToken ct)
    {
        Guid[] calls = [.. items.Select(item => item.Id).Distinct()];
        var units = await Late(scope).Where(row => calls.Contains(row.CallId))
            .Join(scope.Db.Employees, row => row.EmployeeId, employee => employee.Id, (row, employee) => new { row.CallId, row.DueOn, employee.UnitId })
            .Distinct().ToListAsync(ct);
        return new Officers(roles, units.ToLookup(row => (row.CallId, row.DueOn), row => row.UnitId));
    }

    private static IQueryable<PolicyAcknowledgement> Late(WorkScope scope)
    {
        var rows = OpenAcknowledgements.Of(scope, scope.Seen<PolicyAcknowledgement>((rows, reader) => rows.VisibleTo(reader.Actor, reader.Permission)));
        return scope.Only is { } only ? rows.Where(row => only.Contains(row.CallId)) : rows;
    }

    private sealed class Officers(RoleDirectory roles, ILookup<(Guid CallId, DateOnly DueOn), Guid> units) : Recipients(roles, Array.Empty<Guid>().ToLookup(id => id))
    {
        public override IReadOnlyList<Guid> Of(WorkItem item, ReminderAudience audience) =>
            [.. units[(item.Id, item.Term!.DueOn)].SelectMany(unit => Roles.Reaching(Role.HrOfficer, unit)).Distinct()];
    }
}
