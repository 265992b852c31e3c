using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Conduct.App.Features.SpeakUp;

/// <summary>
/// Penalties that wait for approval and are meant for somebody who is protected. Compliance looks at them first; approvers see nothing of it. Found anew each time, so that nothing in
/// the decision tells of it.
/// </summary>
public sealed class RetaliationWatch : WorkKind
{
    private static readonly WorkTask Look = new("LookForRetaliation", () => ReportWorkTexts.Look);

    public override string Code => nameof(RetaliationWatch);

    public override IReadOnlyList<WorkTask> Tasks => [Look];

    public override IReadOnlyList<Permission> ShownTo => [Permission.HandleReports];

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        var db = scope.Db;
        var today = scope.Clock.Today;
        var reports = scope.Seen<AnonymousReport>((all, reader) => all.VisibleTo(reader.Actor, reader.Permission));
        var watched = await db.ProtectedPersons.Where(person => person.Until >= today && reports.Any(report => report.Id == person.ReportId)).Select(person => person.PersonKey).ToHashSetAsync(ct);
        if (watched.Count == 0)
        {
            return [];
        }

        var cases = scope.Reader is { } one ? db.CaseFiles.VisibleTo(one.Actor, Permission.ReadCases) : db.CaseFiles;
        var waiting = await (
            from decision in scope.Rows<PenaltyDecision>((decisions, _) => decisions)
            join caseFile in cases.IgnoreAutoIncludes() on decision.CaseFileId equals caseFile.Id
            where (decision.Status == DecisionStatus.Proposed || decision.Status == DecisionStatus.PendingApproval) && (scope.CaseFileId == null || decision.CaseFileId == scope.CaseFileId)
            orderby decision.Id
            select new { decision.Id, decision.EmployeeId, decision.CaseFileId, caseFile.Number, decision.Proposed.At }).ToListAsync(ct);
        var secrets = db.GetService<ReportSecrets>();
        return [.. waiting.Where(row => watched.Contains(secrets.KeyOf(row.EmployeeId))).Select(row => new WorkItem
        {
            Task = Look,
            Id = row.Id,
            Since = scope.Clock.DateOf(row.At),
            CaseNumber = row.Number,
            CaseFileId = row.CaseFileId,
            Link = $"/cases/{row.CaseFileId}?tab=decision",
        })];
    }
}
