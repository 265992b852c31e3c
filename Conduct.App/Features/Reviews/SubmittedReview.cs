using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Reviews;

/// <summary>Written reviews that were handed in and are to be judged.</summary>
public sealed class SubmittedReview : WorkKind
{
    private static readonly WorkTask Judge = new("JudgeReview", () => ReviewWorkTexts.JudgeReview);

    public override string Code => "SubmittedReview";

    public override IReadOnlyList<WorkTask> Tasks => [Judge];

    public override IReadOnlyList<Permission> ShownTo => [Permission.HandleCases];

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        var db = scope.Db;
        var submitted = await scope.Most(
            from review in scope.Rows<WrittenReview>((reviews, reader) => reviews.VisibleTo(reader.Actor, reader.Permission))
            where review.Status == ReviewStatus.Submitted && (scope.CaseFileId == null || review.CaseFileId == scope.CaseFileId)
            join subject in db.Subjects on review.SubjectId equals subject.Id
            join caseFile in db.CaseFiles on review.CaseFileId equals caseFile.Id
            orderby review.DueOn, review.Id
            select new
            {
                review.Id,
                review.CaseFileId,
                caseFile.Number,
                subject.Name,
                subject.StaffNumber,
                subject.UnitId,
                SubmittedOn = review.Versions.Max(version => (DateOnly?)version.SubmittedOn),
            }).ToListAsync(ct);
        return [.. submitted.Select(row => new WorkItem
        {
            Task = Judge,
            Id = row.Id,
            Since = row.SubmittedOn ?? scope.Clock.Today,
            CaseNumber = row.Number,
            Person = new(row.Name, row.StaffNumber),
            UnitId = row.UnitId,
            CaseFileId = row.CaseFileId,
            Link = $"/cases/{row.CaseFileId}?tab=review",
        })];
    }
}
