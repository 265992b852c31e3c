using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Decisions that lie with the HR officer: returned ones, those to serve, and those whose receipt is not confirmed.</summary>
public sealed class OfficersDecision : WorkKind
{
    private static readonly Dictionary<DecisionStatus, WorkTask> TaskOf = new()
    {
        [DecisionStatus.Returned] = new("RevisePenalty", () => PenaltyWorkTexts.RevisePenalty),
        [DecisionStatus.Approved] = new("ServeDecision", () => PenaltyWorkTexts.ServeDecision),
        [DecisionStatus.Served] = new("SecureReceipt", () => PenaltyWorkTexts.SecureReceipt),
    };

    public override string Code => "OfficersDecision";

    public override IReadOnlyList<WorkTask> Tasks => [.. TaskOf.Values];

    public override IReadOnlyList<Permission> ShownTo => [Permission.HandleCases];

    /// <summary>What the officer has to do with a decision in this status.</summary>
    public static WorkTask? TaskIn(DecisionStatus status) => TaskOf.GetValueOrDefault(status);

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        DecisionStatus[] withOfficer = [.. TaskOf.Keys];
        var db = scope.Db;
        var decisions = await scope.Most(
            from decision in scope.Rows<PenaltyDecision>((decisions, reader) => decisions.VisibleTo(reader.Actor, reader.Permission))
            where withOfficer.Contains(decision.Status) && (scope.CaseFileId == null || decision.CaseFileId == scope.CaseFileId)
            join subject in db.Subjects on decision.SubjectId equals subject.Id
            join caseFile in db.CaseFiles on decision.CaseFileId equals caseFile.Id
            orderby decision.Id
            select new
            {
                decision.Id,
                decision.CaseFileId,
                decision.Status,
                decision.Proposed,
                decision.ApprovedAt,
                caseFile.Number,
                subject.Name,
                subject.StaffNumber,
                subject.UnitId,
            }, TaskOf.Count).ToListAsync(ct);
        return [.. decisions.Select(row => new WorkItem
        {
            Task = TaskOf[row.Status],
            Id = row.Id,
            Since = scope.Clock.DateOf(row.ApprovedAt ?? row.Proposed.At),
            CaseNumber = row.Number,
            Person = new(row.Name, row.StaffNumber),
            UnitId = row.UnitId,
            ResponsibleId = row.Proposed.EmployeeId,
            CaseFileId = row.CaseFileId,
            Link = $"/cases/{row.CaseFileId}?tab=decision",
        })];
    }
}
