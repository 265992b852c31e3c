using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Finds the decisions whose waiting level nobody can decide any more: who was asked has left, was disabled, lost the role, or has a hand in the case since.</summary>
public sealed class StuckApprovals(IDbContextFactory<ConductDb> databases, ApproverDirectory approvers, IServiceScopeFactory scopes)
{
    public async Task MoveUpAsync(CancellationToken ct) => await scopes.RunEachAsync((await FindAsync(ct)).Select(id => new MoveUpApproval(id)), ct);

    private async Task<IReadOnlyList<Guid>> FindAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var waiting = await db.PenaltyDecisions.AsNoTracking().IgnoreAutoIncludes().Include(row => row.Steps)
            .Where(row => row.Status == DecisionStatus.PendingApproval).OrderBy(row => row.Id).ToListAsync(ct);
        Guid[] caseIds = [.. waiting.Select(decision => decision.CaseFileId).Distinct()];
        var cases = await db.CaseFiles.AsNoTracking().Where(row => caseIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        var holders = await approvers.OfAsync(db, waiting.Select(decision => decision.CurrentStep).OfType<ApprovalStep>(), ct);
        return [.. waiting.Where(decision => decision.CurrentStep is { } step
            && holders.For(step.Role, step.UnitId).All(id => decision.BarFor(cases[decision.CaseFileId], CaseRecipients.As(id, step)) is not null)).Select(decision => decision.Id)];
    }
}
