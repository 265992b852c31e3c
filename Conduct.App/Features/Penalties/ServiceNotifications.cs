using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>To the subject: the decision was served on them.</summary>
public sealed class DecisionServedNotification : EventNotification
{
    public override string Code => "DecisionServed";

    public override string Text => PenaltyWorkTexts.DecisionServed;

    public override string Name => PenaltyWorkTexts.DecisionServedName;

    public override NotificationGroup Group => NotificationGroup.OwnDecisions;

    public override string LinkOf(Notification row) => $"/my/decisions/{row.ItemId}";

    public override WorkKind ReadWith(Notification row) => WorkKinds.Of<ReceiptToConfirm>();

    public override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (happened is not DecisionServed served)
        {
            return null;
        }

        var decision = await facts.FindAsync<PenaltyDecision>(served.DecisionId, ct);
        return new(this, decision.Id, Step(), decision.CaseFileId, new(await facts.CaseNumberAsync(decision.CaseFileId, ct)), [decision.EmployeeId]);
    }
}

/// <summary>To the HR officer who served it: the subject confirmed the receipt.</summary>
public sealed class ReceiptConfirmedNotification : EventNotification
{
    public override string Code => "ReceiptConfirmed";

    public override string Text => PenaltyWorkTexts.ReceiptConfirmed;

    public override string Name => PenaltyWorkTexts.ReceiptConfirmedName;

    public override NotificationGroup Group => NotificationGroup.Execution;

    public override string LinkOf(Notification row) => $"/cases/{row.CaseFileId}?tab=decision";

    public override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (happened is not ReceiptConfirmed confirmed)
        {
            return null;
        }

        var decision = await facts.FindAsync<PenaltyDecision>(confirmed.DecisionId, ct);
        var officers = await facts.Recipients.OfficersAsync(facts.Db, decision.CaseFileId, decision.SubjectId, decision.Service!.Served.EmployeeId, ct);
        return new(this, decision.Id, Step(), decision.CaseFileId, new(await facts.CaseNumberAsync(decision.CaseFileId, ct)), officers)
        {
            UnitId = await CaseRecipients.UnitOfAsync(facts.Db, decision.SubjectId, ct),
        };
    }
}
