using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>Asks on where nobody can decide any more (rule 27). It looks again: whoever can decide by now is left to it.</summary>
public sealed record MoveUpApproval(Guid DecisionId) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class MoveUpApprovalHandler(ConductDb db, CaseRecipients recipients, ApproverDirectory approvers, OrganisationClock clock) : ICommandHandler<MoveUpApproval>
{
    public async Task HandleAsync(MoveUpApproval command, Actor actor, CancellationToken ct)
    {
        var decision = await db.PenaltyDecisions.GetAsync(command.DecisionId, ct);
        if (decision.CurrentStep is null || (await recipients.ApproversAsync(db, decision, ct)).Count > 0)
        {
            return;
        }

        var caseFile = await db.CaseFiles.GetAsync(decision.CaseFileId, ct);
        var (routes, _) = await approvers.RoutesAsync(db, caseFile.Subject(decision.SubjectId).UnitId, PenaltyDecision.Barred(caseFile, decision.Proposed.EmployeeId), ct);
        decision.MoveUp(routes.Table, routes.Managers, routes.Compliance, routes.Barred, actor, clock.Now);
    }
}
