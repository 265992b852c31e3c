using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>To the employee: the penalty is off the record.</summary>
public sealed class PenaltyLiftedNotification : EventNotification
{
    public override string Code => "PenaltyLifted";

    public override string Text => PenaltyWorkTexts.PenaltyLifted;

    public override string Name => PenaltyWorkTexts.PenaltyLiftedName;

    public override NotificationGroup Group => NotificationGroup.OwnDecisions;

    public override string LinkOf(Notification row) => $"/my/decisions/{row.ItemId}";

    public override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (happened is not PenaltyLifted lifted)
        {
            return null;
        }

        var decision = await facts.FindAsync<PenaltyDecision>(lifted.DecisionId, ct);
        return new(this, decision.Id, Step(), decision.CaseFileId, new(await facts.CaseNumberAsync(decision.CaseFileId, ct)), [decision.EmployeeId]);
    }
}
