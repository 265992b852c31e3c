using Conduct.App.Work.Deadlines;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>Policies that employees were asked to acknowledge and have not.</summary>
public sealed class AcknowledgementDeadline : DeadlineKind
{
    public override string Code => "Acknowledgement";

    public override ReminderPlan Plan => ReminderPlan.Acknowledgement;

    public override async Task<IReadOnlyList<DueItem>> OpenAsync(DeadlineScope scope, CancellationToken ct)
    {
        var open = await OpenAcknowledgements.Of(scope, scope.Of<PolicyAcknowledgement>())
            .Join(scope.Db.Policies.IgnoreAutoIncludes(), row => row.PolicyId, policy => policy.Id, (row, policy) => new { row.Id, row.AskedOn, row.DueOn, policy.Title, row.EmployeeId })
            .ToListAsync(ct);
        return [.. open.Select(row => new DueItem(row.Id, Term.Until(row.DueOn, row.AskedOn), row.Title, row.EmployeeId, null))];
    }

    public override string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience) => $"/acknowledgements/{itemId}";
}
