using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

/// <summary>Drafts that their authors have not filed.</summary>
public sealed class CaseDraftWork : WorkKind
{
    private static readonly WorkTask Finish = new("FinishDraft", () => CaseWorkTexts.FinishDraft) { Unnumbered = () => CaseWorkTexts.Draft };

    public override string Code => "CaseDraft";

    public override IReadOnlyList<WorkTask> Tasks => [Finish];

    public override IReadOnlyList<Permission> ShownTo => [Permission.HandleCases];

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        var drafts = await scope.Most(scope.Rows<CaseFile>((cases, reader) => cases.VisibleTo(reader.Actor, reader.Permission))
            .Where(caseFile => caseFile.Status == CaseStatus.Draft && (scope.CaseFileId == null || caseFile.Id == scope.CaseFileId))
            .OrderBy(caseFile => caseFile.Id)
            .Select(caseFile => new { caseFile.Id, caseFile.Drafted })).ToListAsync(ct);
        return [.. drafts.Select(row => new WorkItem
        {
            Task = Finish,
            Id = row.Id,
            Since = scope.Clock.DateOf(row.Drafted.At),
            OwnerId = row.Drafted.EmployeeId,
            CaseFileId = row.Id,
            Link = $"/cases/{row.Id}/draft",
        })];
    }
}
