using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Decisions served on somebody who has not confirmed the receipt.</summary>
public sealed class ReceiptToConfirm : WorkKind
{
    private static readonly WorkTask Confirm = new("ConfirmDecision", () => PenaltyWorkTexts.ConfirmDecision);

    public override string Code => "ReceiptToConfirm";

    public override IReadOnlyList<WorkTask> Tasks => [Confirm];

    public override IReadOnlyList<Permission> ShownTo => [Permission.OwnFile];

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        var db = scope.Db;
        var served = await scope.Most(
            from decision in scope.Rows<PenaltyDecision>((decisions, reader) => decisions.OwnedBy(reader.Actor))
            where decision.Status == DecisionStatus.Served && (scope.CaseFileId == null || decision.CaseFileId == scope.CaseFileId)
            join caseFile in db.CaseFiles on decision.CaseFileId equals caseFile.Id
            orderby decision.Id
            select new { decision.Id, decision.EmployeeId, decision.CaseFileId, caseFile.Number, decision.Service!.ServedOn }).ToListAsync(ct);
        return [.. served.Select(row => new WorkItem
        {
            Task = Confirm,
            Id = row.Id,
            Since = row.ServedOn,
            CaseNumber = row.Number,
            OwnerId = row.EmployeeId,
            CaseFileId = row.CaseFileId,
            Link = $"/my/decisions/{row.Id}",
        })];
    }
}
