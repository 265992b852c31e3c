using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Cases.ProposePenalty;

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
