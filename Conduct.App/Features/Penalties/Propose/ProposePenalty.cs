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
    public async Task HandleAsync(ProposePenalty command, Actor by, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.VisibleTo(by, Permission.HandleCases).GetAsync(command.CaseFileId, command.Version, ct);
        var rests = await basis.ReadAsync(db, caseFile, command.SubjectId, null, by.EmployeeId, ct);
        db.Add(PenaltyDecision.Propose(
            command.DecisionId, caseFile, command.SubjectId, rests.With(command.Content), rests.Chain(command.Content), by, clock.Now));
        await db.DropDraftAsync(by, ProposalContent.DraftKey(command.SubjectId), ct);
    }
}

/// <summary>After a return: the changed proposal goes round again.</summary>
public sealed record RevisePenalty(Guid DecisionId, int Version, ProposalContent Content) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class RevisePenaltyHandler(ConductDb db, ProposalBasisReader basis, OrganisationClock clock) : ICommandHandler<RevisePenalty>
{
    public async Task HandleAsync(RevisePenalty command, Actor by, CancellationToken ct)
    {
        var (decision, caseFile) = await db.GetDecisionAsync(command.DecisionId, command.Version, by, RevisePenalty.Requires, ct);
        var rests = await basis.ReadAsync(db, caseFile, decision.SubjectId, decision, by.EmployeeId, ct);
        decision.Revise(caseFile, rests.With(command.Content), rests.Chain(command.Content), by, clock.Now);
        await db.DropDraftAsync(by, ProposalContent.DraftKey(decision.SubjectId), ct);
    }
}
