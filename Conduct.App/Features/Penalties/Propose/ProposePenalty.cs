using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

public sealed record ProposePenalty(Guid DecisionId, Guid CaseFileId, int Version, Guid SubjectId, ProposalContent Content) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class ProposePenaltyHandler(ConductDb db, ProposalBasisReader basis, OrganisationClock clock) : ICommandHandler<ProposePenalty>
{
    public async Task HandleAsync(ProposePenalty command, Actor actor, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.AboutTo(actor, Permission.HandleCases, command.SubjectId).GetAsync(command.CaseFileId, command.Version, ct);
        var rests = await basis.ReadAsync(db, caseFile, command.SubjectId, null, actor.EmployeeId, ct);
        db.Add(PenaltyDecision.Propose(
            command.DecisionId, caseFile, command.SubjectId, rests.With(command.Content), rests.Chain(command.Content), actor, clock.Now));
        await db.DropDraftAsync(actor, ProposalContent.DraftKey(command.SubjectId), ct);
    }
}

/// <summary>The proposer takes back what waits for approval (rule 27).</summary>
public sealed record WithdrawPenalty(Guid DecisionId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class WithdrawPenaltyHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<WithdrawPenalty>
{
    public async Task HandleAsync(WithdrawPenalty command, Actor actor, CancellationToken ct)
    {
        var (decision, caseFile) = await db.GetDecisionAsync(command.DecisionId, command.Version, actor, WithdrawPenalty.Requires, ct);
        decision.Withdraw(caseFile, command.Reason, actor, clock.Now);
    }
}

/// <summary>After a return: the changed proposal goes round again.</summary>
public sealed record RevisePenalty(Guid DecisionId, int Version, ProposalContent Content) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class RevisePenaltyHandler(ConductDb db, ProposalBasisReader basis, OrganisationClock clock) : ICommandHandler<RevisePenalty>
{
    public async Task HandleAsync(RevisePenalty command, Actor actor, CancellationToken ct)
    {
        var (decision, caseFile) = await db.GetDecisionAsync(command.DecisionId, command.Version, actor, RevisePenalty.Requires, ct);
        var rests = await basis.ReadAsync(db, caseFile, decision.SubjectId, decision, actor.EmployeeId, ct);
        decision.Revise(caseFile, rests.With(command.Content), rests.Chain(command.Content), actor, clock.Now);
        await db.DropDraftAsync(actor, ProposalContent.DraftKey(decision.SubjectId), ct);
    }
}
