using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>The subject has the decision before them: the first time is written down as a sign that service worked.</summary>
public sealed record OpenDecision(Guid DecisionId) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class OpenDecisionHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<OpenDecision>
{
    public async Task HandleAsync(OpenDecision command, Actor actor, CancellationToken ct)
    {
        var decision = await db.PenaltyDecisions.OwnedBy(actor).GetAsync(command.DecisionId, ct);
        var target = $"{nameof(PenaltyDecision)}/{decision.Id}";
        if (await db.AuditEntries.AnyAsync(entry => entry.CaseFileId == decision.CaseFileId && entry.Kind == AuditKinds.DecisionOpened && entry.Target == target, ct))
        {
            return;
        }

        db.Note(AuditNote.By(actor, clock.Now, AuditKinds.DecisionOpened, AuditDetails.Of(new { command.DecisionId })) with
        {
            CaseFileId = decision.CaseFileId,
            SubjectId = decision.SubjectId,
            OpenToSubject = true,
            Target = target,
        });
    }
}
