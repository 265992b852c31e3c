using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Appeals;

/// <summary>What is told about an appeal.</summary>
public abstract class AppealNotification : EventNotification
{
    public sealed override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (AppealOf(happened) is not { } id)
        {
            return null;
        }

        var appeal = await facts.FindAsync<Appeal>(id, ct);
        var step = StepOf(appeal);
        var told = await facts.ToldAsync(id, step, ct);
        return new(this, id, step, appeal.CaseFileId, new(await facts.CaseNumberAsync(appeal.CaseFileId, ct), appeal.AnswerBy), (await RecipientsAsync(appeal, facts, ct)).Except(told))
        {
            UnitId = InRole ? await CaseRecipients.UnitOfAsync(facts.Db, appeal.SubjectId, ct) : null,
        };
    }

    /// <summary>Whether people hear of it in their role, and not about themselves.</summary>
    private protected virtual bool InRole => true;

    private protected abstract Guid? AppealOf(DomainEvent happened);

    private protected virtual StepKey StepOf(Appeal appeal) => Step();

    private protected abstract Task<IEnumerable<Guid>> RecipientsAsync(Appeal appeal, NotificationFacts facts, CancellationToken ct);

    private protected static async Task<IEnumerable<Guid>> AdmittersAsync(Appeal appeal, NotificationFacts facts, CancellationToken ct)
    {
        var (decision, caseFile) = (await facts.FindAsync<PenaltyDecision>(appeal.DecisionId, ct), await facts.FindAsync<CaseFile>(appeal.CaseFileId, ct));
        return AppealAdmitters.Of(await facts.OfficersAndComplianceAsync(ct), caseFile.Subject(appeal.SubjectId).UnitId, decision.BarredFromAppeal(caseFile));
    }
}

/// <summary>To those who say whether it is taken up.</summary>
public sealed class AppealFiledNotification : AppealNotification
{
    public override string Code => "AppealFiled";

    public override string Text => AppealWorkTexts.AppealFiled;

    public override string Name => AppealWorkTexts.AppealFiledName;

    public override NotificationGroup Group => NotificationGroup.Execution;

    public override string LinkOf(Notification row) => CaseAppealSection.AddressIn(row.CaseFileId!.Value);

    public override WorkKind WorkOf(Notification row) => WorkKinds.Of<UndecidedAppeal>();

    public override bool StillAsks(Notification row, WorkItem open) => open.Task == UndecidedAppeal.TaskIn(AppealStatus.Filed);

    private protected override Guid? AppealOf(DomainEvent happened) => happened switch
    {
        AppealFiled one => one.AppealId,
        AppealRecorded one => one.AppealId,
        _ => null,
    };

    private protected override Task<IEnumerable<Guid>> RecipientsAsync(Appeal appeal, NotificationFacts facts, CancellationToken ct) => AdmittersAsync(appeal, facts, ct);
}

/// <summary>To the reviewer.</summary>
public sealed class AppealAssignedNotification : AppealNotification
{
    public override string Code => "AppealAssigned";

    public override string Text => AppealWorkTexts.AppealAssigned;

    public override string Name => AppealWorkTexts.AppealAssignedName;

    public override NotificationGroup Group => NotificationGroup.Approvals;

    public override string LinkOf(Notification row) => AppealPage.AddressOf(row.ItemId);

    public override WorkKind WorkOf(Notification row) => WorkKinds.Of<UndecidedAppeal>();

    public override bool StillAsks(Notification row, WorkItem open) => open.OwnerId == row.RecipientEmployeeId;

    private protected override Guid? AppealOf(DomainEvent happened) => (happened as AppealAssigned)?.AppealId;

    private protected override StepKey StepOf(Appeal appeal) => Step($"{appeal.Turn}");

    private protected override Task<IEnumerable<Guid>> RecipientsAsync(Appeal appeal, NotificationFacts facts, CancellationToken ct) =>
        Task.FromResult<IEnumerable<Guid>>(appeal.ReviewerId is { } id ? [id] : []);
}

/// <summary>To those who admit: nobody is left who could judge it. The case page says who can appoint somebody.</summary>
public sealed class AppealReviewerMissingNotification : AppealNotification
{
    public override string Code => "AppealReviewerMissing";

    public override string Text => AppealWorkTexts.AppealReviewerMissing;

    public override string Name => AppealWorkTexts.AppealReviewerMissingName;

    public override NotificationGroup Group => NotificationGroup.Execution;

    public override string LinkOf(Notification row) => CaseAppealSection.AddressIn(row.CaseFileId!.Value);

    public override WorkKind WorkOf(Notification row) => WorkKinds.Of<UndecidedAppeal>();

    public override bool StillAsks(Notification row, WorkItem open) => open.Task == UndecidedAppeal.TaskIn(AppealStatus.Accepted);

    private protected override Guid? AppealOf(DomainEvent happened) => (happened as AppealReviewerMissing)?.AppealId;

    private protected override StepKey StepOf(Appeal appeal) => Step($"{appeal.Turn}");

    private protected override Task<IEnumerable<Guid>> RecipientsAsync(Appeal appeal, NotificationFacts facts, CancellationToken ct) => AdmittersAsync(appeal, facts, ct);
}

/// <summary>To the person who appealed: it was taken up.</summary>
public sealed class AppealAcceptedNotification : AppealNotification
{
    public override string Code => "AppealAccepted";

    public override string Text => AppealWorkTexts.AppealAccepted;

    public override string Name => AppealWorkTexts.AppealAcceptedName;

    public override NotificationGroup Group => NotificationGroup.OwnDecisions;

    private protected override bool InRole => false;

    public override string LinkOf(Notification row) => MyAppealPage.AddressOf(row.ItemId);

    private protected override Guid? AppealOf(DomainEvent happened) => (happened as AppealAccepted)?.AppealId;

    private protected override Task<IEnumerable<Guid>> RecipientsAsync(Appeal appeal, NotificationFacts facts, CancellationToken ct) => Task.FromResult<IEnumerable<Guid>>([appeal.EmployeeId]);
}

/// <summary>To the person who appealed: the answer is there.</summary>
public sealed class AppealAnsweredNotification : AppealNotification
{
    public override string Code => "AppealAnswered";

    public override string Text => AppealWorkTexts.AppealAnswered;

    public override string Name => AppealWorkTexts.AppealAnsweredName;

    public override NotificationGroup Group => NotificationGroup.OwnDecisions;

    private protected override bool InRole => false;

    public override string LinkOf(Notification row) => MyAppealPage.AddressOf(row.ItemId);

    internal static Guid? AnsweredIn(DomainEvent happened) => happened switch
    {
        AppealRefusedLate one => one.AppealId,
        AppealDismissed one => one.AppealId,
        _ => JudgedIn(happened),
    };

    internal static Guid? JudgedIn(DomainEvent happened) => happened switch
    {
        AppealUpheld one => one.AppealId,
        AppealVaried one => one.AppealId,
        AppealRevoked one => one.AppealId,
        AppealRemitted one => one.AppealId,
        _ => null,
    };

    private protected override Guid? AppealOf(DomainEvent happened) => AnsweredIn(happened);

    private protected override Task<IEnumerable<Guid>> RecipientsAsync(Appeal appeal, NotificationFacts facts, CancellationToken ct) => Task.FromResult<IEnumerable<Guid>>([appeal.EmployeeId]);
}

/// <summary>To who proposed the penalty and who approved it, in short: what became of it.</summary>
public sealed class AppealJudgedNotification : AppealNotification
{
    public override string Code => "AppealJudged";

    public override string Text => AppealWorkTexts.AppealJudged;

    public override string Name => AppealWorkTexts.AppealJudgedName;

    public override NotificationGroup Group => NotificationGroup.Proposals;

    public override string LinkOf(Notification row) => CaseAppealSection.AddressIn(row.CaseFileId!.Value);

    private protected override Guid? AppealOf(DomainEvent happened) => AppealAnsweredNotification.AnsweredIn(happened);

    private protected override async Task<IEnumerable<Guid>> RecipientsAsync(Appeal appeal, NotificationFacts facts, CancellationToken ct)
    {
        var (decision, caseFile) = (await facts.FindAsync<PenaltyDecision>(appeal.DecisionId, ct), await facts.FindAsync<CaseFile>(appeal.CaseFileId, ct));
        return decision.Steps.Where(step => step.Outcome == ApprovalOutcome.Approved).Select(step => step.Decided!.EmployeeId).Prepend(decision.Proposed.EmployeeId)
            .Where(id => !caseFile.Names(id));
    }
}
