using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Appeals;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Appeals;

/// <summary>Appeals that wait for their answer: to be admitted, to be given to a reviewer, to be judged.</summary>
public sealed class UndecidedAppeal : DeadlineKind, ICaseClock
{
    private static readonly WorkTask Admit = new("AdmitAppeal", () => AppealWorkTexts.AdmitAppeal);
    private static readonly WorkTask FindReviewer = new("FindAppealReviewer", () => AppealWorkTexts.FindReviewer);
    private static readonly WorkTask Judge = new("JudgeAppeal", () => AppealWorkTexts.JudgeAppeal);

    public override string Code => nameof(Appeal);

    public override string Name => AppealWorkTexts.Appeal;

    public override IReadOnlyList<WorkTask> Tasks => [Admit, FindReviewer, Judge];

    public override IReadOnlyList<Permission> ShownTo => [Permission.AdmitAppeals, Permission.ApprovePenalties];

    public override ReminderPlan Plan => ReminderPlan.Clock;

    public override NotificationGroup OwnerGroup => NotificationGroup.Approvals;

    public int Order => 5;

    /// <summary>What an appeal in this state asks for.</summary>
    public static WorkTask? TaskIn(AppealStatus status) => status switch
    {
        AppealStatus.Filed => Admit,
        AppealStatus.Accepted => FindReviewer,
        AppealStatus.UnderReview => Judge,
        AppealStatus.OutOfTime or AppealStatus.NotAdmissible or AppealStatus.Upheld or AppealStatus.Varied or AppealStatus.Revoked or AppealStatus.Remitted => null,
    };

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        AppealStatus[] open = [.. AppealWorkflow.Open];
        var db = scope.Db;
        var appeals = await scope.Most(
            from appeal in scope.Rows<Appeal>(ShownOf)
            where open.Contains(appeal.Status) && appeal.AnswerBy <= scope.Until && (scope.CaseFileId == null || appeal.CaseFileId == scope.CaseFileId)
            join subject in db.Subjects on appeal.SubjectId equals subject.Id
            join caseFile in db.CaseFiles on appeal.CaseFileId equals caseFile.Id
            orderby appeal.AnswerBy, appeal.Id
            select new
            {
                appeal.Id,
                appeal.CaseFileId,
                appeal.Status,
                appeal.ReceivedOn,
                appeal.AnswerBy,
                appeal.ReviewerId,
                caseFile.Number,
                subject.Name,
                subject.StaffNumber,
                subject.UnitId,
            }, Tasks.Count).ToListAsync(ct);
        List<WorkItem> items = [.. appeals.Select(row => new WorkItem
        {
            Task = TaskIn(row.Status)!,
            Id = row.Id,
            Since = row.ReceivedOn,
            Term = Term.Until(row.AnswerBy, row.ReceivedOn),
            CaseNumber = row.Number,
            Person = new(row.Name, row.StaffNumber),
            OwnerId = row.ReviewerId,
            UnitId = row.UnitId,
            CaseFileId = row.CaseFileId,
            Link = row.Status == AppealStatus.UnderReview && scope.Reader is { Permission: Permission.ApprovePenalties } ? AppealPage.AddressOf(row.Id) : CaseAppealSection.AddressIn(row.CaseFileId),
        })];
        return scope.Reader is { Permission: Permission.AdmitAppeals } reader && items.Count > 0
            ? [.. (await AppealBars.ReadAsync(db, items, ct)).OpenTo(items, reader.Actor)]
            : items;
    }

    public CaseClock ClockOf(WorkItem item, DateOnly today) => new(AppealWorkTexts.ClockAnswerDue, item.Since, item.DueOn, item.Person?.Name);

    public override string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience) => CaseAppealSection.AddressIn(caseFileId!.Value);

    internal override async Task<Recipients> RecipientsAsync(WorkScope scope, IReadOnlyCollection<WorkItem> items, RoleDirectory roles, CancellationToken ct) =>
        new AppealRecipients(roles, await Recipients.NamedAsync(scope, items, ct), await AppealBars.ReadAsync(scope.Db, items, ct));

    // Whoever admits sees what is not with a reviewer; a reviewer their own.
    private static IQueryable<Appeal> ShownOf(DbSet<Appeal> appeals, WorkReader reader)
    {
        var visible = appeals.VisibleTo(reader.Actor, reader.Permission);
        return reader.Permission == Permission.AdmitAppeals ? visible.Where(appeal => appeal.Status == AppealStatus.Filed || appeal.Status == AppealStatus.Accepted)
            : reader.Permission == Permission.ApprovePenalties ? visible.Where(appeal => appeal.Status == AppealStatus.UnderReview && appeal.ReviewerId == reader.Actor.EmployeeId)
            : visible;
    }
}
