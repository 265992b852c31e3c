using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

/// <summary>Cases ready to close, as closing them will ask it: everybody in execution or ended, every decision settled, every appeal window over.</summary>
public sealed class ClosableCase : WorkKind
{
    private static readonly WorkTask Close = new("CloseCase", () => CaseWorkTexts.CloseCase);

    public override string Code => "ClosableCase";

    public override IReadOnlyList<WorkTask> Tasks => [Close];

    public override IReadOnlyList<Permission> ShownTo => [Permission.HandleCases];

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        var keptOpen = CaseMatters.KeptOpen(scope.Db, scope.Clock.Today);
        var ready = await scope.Most(scope.Rows<CaseFile>((cases, reader) => cases.WhollyVisibleTo(reader.Actor, reader.Permission))
            .Where(caseFile => caseFile.Status == CaseStatus.InExecution && (scope.CaseFileId == null || caseFile.Id == scope.CaseFileId)
                && !keptOpen.Any(id => id == caseFile.Id))
            .OrderBy(caseFile => caseFile.Number)
            .Select(caseFile => new
            {
                caseFile.Id,
                caseFile.Number,
                caseFile.Filed!.At,
                Names = caseFile.Subjects.OrderBy(subject => subject.StaffNumber).Select(subject => subject.Name).ToList(),
            })).ToListAsync(ct);
        return [.. ready.Select(row => new WorkItem
        {
            Task = Close,
            Id = row.Id,
            Since = scope.Clock.DateOf(row.At),
            CaseNumber = row.Number,
            Person = new(string.Join(CaseWorkTexts.Separator, row.Names)),
            CaseFileId = row.Id,
            Link = $"/cases/{row.Id}",
        })];
    }
}
