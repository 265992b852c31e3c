using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>From the draft to the findings.</summary>
internal static class InvestigationWork
{
    private static readonly CaseStatus[] Open =
        [CaseStatus.Filed, CaseStatus.Reopened, CaseStatus.Investigating, CaseStatus.StatementPending, CaseStatus.Findings];

    public static async Task<List<MyWorkRow>> FindAsync(ConductDb db, Actor visitor, OrganisationClock clock, CancellationToken ct)
    {
        var visible = db.CaseFiles.VisibleTo(visitor, Permission.HandleCases);
        var drafts = await visible.Where(caseFile => caseFile.Status == CaseStatus.Draft)
            .OrderBy(caseFile => caseFile.Id)
            .Select(caseFile => new { caseFile.Id, caseFile.Drafted.At })
            .Take(MyWorkQuery.MostOfAKind)
            .ToListAsync(ct);
        var open = await (
            from caseFile in visible
            where Open.Contains(caseFile.Status)
            from subject in db.Subjects.Where(subject => subject.CaseFileId == caseFile.Id)
            where Open.Contains(subject.Status)
            orderby caseFile.Number, subject.StaffNumber
            select new
            {
                subject.Id,
                subject.CaseFileId,
                caseFile.Number,
                subject.Name,
                subject.Status,
                subject.StatementDueOn,
                caseFile.Filed!.At,
                AllFound = db.Allegations.Where(one => one.SubjectId == subject.Id).All(one => one.Finding != null),
                AnyProven = db.Allegations.Any(one => one.SubjectId == subject.Id && (one.Finding == Finding.Substantiated || one.Finding == Finding.Partly)),
            }).Take(MyWorkQuery.MostOfAKind * Open.Length).ToListAsync(ct);
        return
        [
            .. drafts.Select(one => new MyWorkRow(MyWorkKind.FinishDraft, one.Id, null, null, clock.DateOf(one.At), null, $"/cases/{one.Id}/draft")),
            .. open.Select(one => new MyWorkRow(
                KindOf(one.Status, one.AllFound, one.AnyProven),
                one.Id,
                one.Number,
                one.Name,
                clock.DateOf(one.At),
                one.Status == CaseStatus.StatementPending ? one.StatementDueOn : null,
                $"/cases/{one.CaseFileId}?tab={(one.AllFound && one.AnyProven ? "decision" : "people")}")),
        ];
    }

    private static MyWorkKind KindOf(CaseStatus status, bool allFound, bool anyProven) => status switch
    {
        CaseStatus.Filed or CaseStatus.Reopened => MyWorkKind.StartInvestigation,
        CaseStatus.Investigating => MyWorkKind.AskStatement,
        CaseStatus.StatementPending => MyWorkKind.RecordStatement,
        _ when !allFound => MyWorkKind.RecordFindings,
        _ => anyProven ? MyWorkKind.ProposePenalty : MyWorkKind.ConcludeUnproven,
    };
}
