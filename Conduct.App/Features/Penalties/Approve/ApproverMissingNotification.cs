using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>To the proposer: nobody is left who can decide (rule 27). The case page says who can appoint somebody.</summary>
public sealed class ApproverMissingNotification : EventNotification
{
    public override string Code => "ApproverMissing";

    public override string Text => PenaltyWorkTexts.ApproverMissing;

    public override string Name => PenaltyWorkTexts.ApproverMissingName;

    public override NotificationGroup Group => NotificationGroup.Proposals;

    public override string LinkOf(Notification row) => $"/cases/{row.CaseFileId}?tab=decision";

    public override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (happened is not ApproverMissing missing)
        {
            return null;
        }

        var decision = await facts.FindAsync<PenaltyDecision>(missing.DecisionId, ct);
        var step = Step(WaitingApproval.PeriodOf(decision.Round, missing.Level));
        var told = await facts.ToldAsync(decision.Id, step, ct);
        return new(this, decision.Id, step, decision.CaseFileId, new(await facts.CaseNumberAsync(decision.CaseFileId, ct)), new[] { decision.Proposed.EmployeeId }.Except(told));
    }
}
