using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Items;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>Policies that employees were asked to acknowledge and have not.</summary>
public sealed class OwedAcknowledgement : DeadlineKind
{
    private static readonly WorkTask Confirm = new("ConfirmPolicy", () => PolicyWorkTexts.ConfirmPolicy);

    public override string Code => "Acknowledgement";

    public override string Name => PolicyWorkTexts.Acknowledgement;

    public override IReadOnlyList<WorkTask> Tasks => [Confirm];

    public override IReadOnlyList<Permission> ShownTo => [Permission.OwnFile];

    public override ReminderPlan Plan => ReminderPlan.Acknowledgement;

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        if (scope.CaseFileId is not null)
        {
            return [];
        }

        var open = await scope.Most(
            from row in OpenAcknowledgements.Of(scope, scope.Rows<PolicyAcknowledgement>((rows, reader) => rows.OwnedBy(reader.Actor)))
            join policy in scope.Db.Policies.IgnoreAutoIncludes() on row.PolicyId equals policy.Id
            orderby row.DueOn, row.Id
            select new { row.Id, row.PolicyVersionId, row.AskedOn, row.DueOn, policy.Title, policy.TitleEn, row.EmployeeId }).ToListAsync(ct);
        return [.. open.Select(row => new WorkItem
        {
            Task = Confirm,
            Id = row.Id,
            Since = row.AskedOn,
            Term = Term.Until(row.DueOn, row.AskedOn),
            Title = (row.Title, row.TitleEn),
            OwnerId = row.EmployeeId,
            Link = $"/policies/{row.PolicyVersionId}",
        })];
    }

    public override string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience) => $"/acknowledgements/{itemId}";
}
