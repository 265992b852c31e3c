using Conduct.App.Data;
using Conduct.App.Features.Training;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>What the employee's own file asks of them.</summary>
internal static class EmployeeWork
{
    public static async Task<List<MyWorkRow>> FindAsync(ConductDb db, Actor visitor, CancellationToken ct)
    {
        ReviewStatus[] owed = [.. ReviewWorkflow.Owed];
        var decisions = await (
            from decision in db.PenaltyDecisions.OwnedBy(visitor)
            where decision.Status == DecisionStatus.Served
            join caseFile in db.CaseFiles on decision.CaseFileId equals caseFile.Id
            select new { decision.Id, caseFile.Number, decision.Service!.ServedOn }).ToListAsync(ct);
        var reviews = await (
            from review in db.WrittenReviews.OwnedBy(visitor)
            where owed.Contains(review.Status)
            join caseFile in db.CaseFiles on review.CaseFileId equals caseFile.Id
            select new { review.Id, caseFile.Number, review.AssignedOn, review.DueOn, review.Returns }).ToListAsync(ct);
        return
        [
            .. decisions.Select(one => new MyWorkRow(MyWorkKind.ConfirmDecision, one.Id, one.Number, null, one.ServedOn, null, $"/my/decisions/{one.Id}")),
            .. reviews.Select(one => new MyWorkRow(
                one.Returns > 0 ? MyWorkKind.RewriteReview : MyWorkKind.WriteReview, one.Id, one.Number, null, one.AssignedOn, one.DueOn, $"/my/reviews/{one.Id}")),
        ];
    }
}
