using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Cases;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

/// <summary>The next step about each subject, from the filing to the proposal of a penalty.</summary>
public sealed class NextStep : WorkKind, ICaseClock
{
    private static readonly WorkTask Start = new("StartInvestigation", () => CaseWorkTexts.StartInvestigation);
    private static readonly WorkTask Ask = new("AskStatement", () => CaseWorkTexts.AskStatement);
    private static readonly WorkTask Record = new("RecordStatement", () => CaseWorkTexts.RecordStatement);
    private static readonly WorkTask Find = new("RecordFindings", () => CaseWorkTexts.RecordFindings);
    private static readonly WorkTask Propose = new("ProposePenalty", () => CaseWorkTexts.ProposePenalty);
    private static readonly WorkTask Conclude = new("ConcludeUnproven", () => CaseWorkTexts.ConcludeUnproven);

    private static readonly Dictionary<CaseStatus, WorkTask> ByStatus = new()
    {
        [CaseStatus.Filed] = Start,
        [CaseStatus.Reopened] = Start,
        [CaseStatus.Investigating] = Ask,
        [CaseStatus.StatementPending] = Record,
        [CaseStatus.Findings] = Find,
    };

    public override string Code => "NextStep";

    public override IReadOnlyList<WorkTask> Tasks => [Start, Ask, Record, Find, Propose, Conclude];

    public override IReadOnlyList<Permission> ShownTo => [Permission.HandleCases];

    public int Order => 1;

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        CaseStatus[] open = [.. ByStatus.Keys];
        var db = scope.Db;
        var seen = scope.Reader is { } by ? db.Subjects.VisibleTo(by.Actor, by.Permission) : db.Subjects;
        var subjects = scope.Only is { } only ? seen.Where(subject => only.Contains(subject.Id)) : seen;
        var found = await scope.Most(
            from caseFile in scope.Seen<CaseFile>((cases, reader) => cases.VisibleTo(reader.Actor, reader.Permission))
            where open.Contains(caseFile.Status) && (scope.CaseFileId == null || caseFile.Id == scope.CaseFileId)
            from subject in subjects.Where(subject => subject.CaseFileId == caseFile.Id)
            where open.Contains(subject.Status)
            orderby caseFile.Number, subject.StaffNumber
            select new
            {
                subject.Id,
                subject.CaseFileId,
                caseFile.Number,
                subject.Name,
                subject.StaffNumber,
                subject.UnitId,
                subject.Status,
                subject.StatementDueOn,
                caseFile.Filed!.At,
                AllFound = db.Allegations.Where(one => one.SubjectId == subject.Id).All(one => one.Finding != null),
                AnyProven = db.Allegations.Any(one => one.SubjectId == subject.Id && (one.Finding == Finding.Substantiated || one.Finding == Finding.Partly)),
            }, ByStatus.Count).ToListAsync(ct);
        return [.. found.Select(row =>
        {
            var since = scope.Clock.DateOf(row.At);
            return new WorkItem
            {
                Task = row is { Status: CaseStatus.Findings, AllFound: true } ? row.AnyProven ? Propose : Conclude : ByStatus[row.Status],
                Id = row.Id,
                Since = since,
                Term = row is { Status: CaseStatus.StatementPending, StatementDueOn: { } due } ? Term.Until(due, since) : null,
                CaseNumber = row.Number,
                Person = new(row.Name, row.StaffNumber),
                UnitId = row.UnitId,
                CaseFileId = row.CaseFileId,
                Link = $"/cases/{row.CaseFileId}?tab={(row.AllFound && row.AnyProven ? "decision" : "people")}",
            };
        }).Where(item => (item.DueOn ?? DateOnly.MinValue) <= scope.Until)];
    }

    /// <summary>The time in which the subject may speak.</summary>
    public CaseClock? ClockOf(WorkItem item, DateOnly today) =>
        item.DueOn is { } due ? new(CaseWorkTexts.ClockStatementDue, item.Since, due, item.Person?.Name) : null;
}
