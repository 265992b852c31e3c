using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>To those who may decide the level at which a proposal has arrived.</summary>
public sealed class ApprovalWaitingNotification : EventNotification
{
    internal const string CodeInStore = "ApprovalWaiting";

    public override string Code => CodeInStore;

    public override string Text => PenaltyWorkTexts.ApprovalWaiting;

    public override string Name => PenaltyWorkTexts.ApprovalWaitingName;

    public override NotificationGroup Group => NotificationGroup.Approvals;

    public override string LinkOf(Notification row) => $"/cases/{row.CaseFileId}?tab=decision";

    public override WorkKind WorkOf(Notification row) => WorkKinds.Of<WaitingApproval>();

    public override bool StillAsks(Notification row, WorkItem open) => row.Step.Period == open.Term!.Period;

    public override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (DecisionOf(happened) is not { } id)
        {
            return null;
        }

        var decision = await facts.FindAsync<PenaltyDecision>(id, ct);
        if (decision.CurrentStep is not { } asked)
        {
            return null;
        }

        var approvers = await facts.Recipients.ApproversAsync(facts.Db, decision, ct);
        var step = Step(WaitingApproval.PeriodOf(decision.Round, asked.Level));
        var told = happened is PenaltyMovedUp ? await facts.ToldAsync(id, step, ct) : [];
        return new(this, id, step, decision.CaseFileId, new(await facts.CaseNumberAsync(decision.CaseFileId, ct)), approvers.Except(told)) { UnitId = asked.UnitId };
    }

    private static Guid? DecisionOf(DomainEvent happened) => happened switch
    {
        PenaltyProposed one => one.DecisionId,
        PenaltyRevised one => one.DecisionId,
        PenaltyPassedLevel one => one.DecisionId,
        PenaltyMovedUp one => one.DecisionId,
        _ => null,
    };
}

/// <summary>To those who were asked to decide it in this round: there is nothing left to decide.</summary>
public sealed class PenaltyWithdrawnNotification : EventNotification
{
    public override string Code => "PenaltyWithdrawn";

    public override string Text => PenaltyWorkTexts.PenaltyWithdrawn;

    public override string Name => PenaltyWorkTexts.PenaltyWithdrawnName;

    public override NotificationGroup Group => NotificationGroup.Approvals;

    public override string LinkOf(Notification row) => $"/cases/{row.CaseFileId}?tab=decision";

    public override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (happened is not PenaltyWithdrawn withdrawn)
        {
            return null;
        }

        var decision = await facts.FindAsync<PenaltyDecision>(withdrawn.DecisionId, ct);
        var told = await facts.Db.Notifications.AsNoTracking().Where(row => row.ItemId == decision.Id && row.Deadline == null).Select(row => new { row.RecipientEmployeeId, row.Step }).ToListAsync(ct);
        var asked = told.Where(row => Enumerable.Range(1, withdrawn.Level).Any(level => row.Step == new StepKey(ApprovalWaitingNotification.CodeInStore, WaitingApproval.PeriodOf(decision.Round, level))));
        return new(this, decision.Id, Step($"{decision.Round}"), decision.CaseFileId, new(await facts.CaseNumberAsync(decision.CaseFileId, ct)), asked.Select(row => row.RecipientEmployeeId));
    }
}

/// <summary>To the HR officer who proposed the penalty, about what became of it.</summary>
public abstract class ProposerNotification : EventNotification
{
    public sealed override NotificationGroup Group => NotificationGroup.Proposals;

    public sealed override string LinkOf(Notification row) => $"/cases/{row.CaseFileId}?tab=decision";

    public sealed override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (DecisionOf(happened) is not { } id)
        {
            return null;
        }

        var decision = await facts.FindAsync<PenaltyDecision>(id, ct);
        return new(this, id, Step($"{decision.Round}"), decision.CaseFileId, new(await facts.CaseNumberAsync(decision.CaseFileId, ct)), [decision.Proposed.EmployeeId]);
    }

    protected abstract Guid? DecisionOf(DomainEvent happened);
}

public sealed class PenaltyReturnedNotification : ProposerNotification
{
    public override string Code => "PenaltyReturned";

    public override string Text => PenaltyWorkTexts.PenaltyReturned;

    public override string Name => PenaltyWorkTexts.PenaltyReturnedName;

    public override WorkKind ReadWith(Notification row) => WorkKinds.Of<OfficersDecision>();

    public override bool StillAsks(Notification row, WorkItem open) => open.Task == OfficersDecision.TaskIn(DecisionStatus.Returned);

    protected override Guid? DecisionOf(DomainEvent happened) => (happened as PenaltyReturned)?.DecisionId;
}

public sealed class PenaltyRejectedNotification : ProposerNotification
{
    public override string Code => "PenaltyRejected";

    public override string Text => PenaltyWorkTexts.PenaltyRejected;

    public override string Name => PenaltyWorkTexts.PenaltyRejectedName;

    protected override Guid? DecisionOf(DomainEvent happened) => (happened as PenaltyRejected)?.DecisionId;
}

public sealed class PenaltyApprovedNotification : ProposerNotification
{
    public override string Code => "PenaltyApproved";

    public override string Text => PenaltyWorkTexts.PenaltyApproved;

    public override string Name => PenaltyWorkTexts.PenaltyApprovedName;

    public override WorkKind ReadWith(Notification row) => WorkKinds.Of<OfficersDecision>();

    public override bool StillAsks(Notification row, WorkItem open) => open.Task == OfficersDecision.TaskIn(DecisionStatus.Approved);

    protected override Guid? DecisionOf(DomainEvent happened) => (happened as PenaltyApproved)?.DecisionId;
}
