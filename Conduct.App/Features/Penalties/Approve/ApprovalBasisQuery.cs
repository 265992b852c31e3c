using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>What a proposal rests on, for who has to decide it: the evidence behind the findings, and what the subject said.</summary>
public sealed class ApprovalBasisQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<ApprovalBasis?> FindAsync(Guid decisionId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var decision = await db.PenaltyDecisions.VisibleTo(actor, Permission.ReadCases).AsNoTracking().IgnoreAutoIncludes().SingleOrDefaultAsync(row => row.Id == decisionId, ct);
        if (decision is null)
        {
            return null;
        }

        var caseFile = await db.CaseFiles.AsNoTracking().SingleAsync(row => row.Id == decision.CaseFileId, ct);
        var subject = caseFile.Subject(decision.SubjectId);
        var rests = subject.Allegations.Where(one => decision.AllegationIds.Contains(one.Id)).SelectMany(one => one.EvidenceIds).ToHashSet();
        return new(
            [.. caseFile.EvidenceIn(actor.ReachOf(Permission.ReadCases)).OrderByDescending(item => rests.Contains(item.Id)).ThenBy(item => item.Added.At)
                .Select(item => new BasisEvidence(item.Id, item.FileName, item.Source, item.ContentType is "image/png" or "image/jpeg", rests.Contains(item.Id)))],
            subject.Statements);
    }
}

/// <param name="Evidence">Of the case; first what the findings against this subject rest on.</param>
/// <param name="Statements">In the order they were recorded; the last one counts.</param>
public sealed record ApprovalBasis(IReadOnlyList<BasisEvidence> Evidence, IReadOnlyList<Statement> Statements)
{
    public static ApprovalBasis None { get; } = new([], []);
}

/// <param name="Rests">Whether a finding behind the proposal rests on it.</param>
public sealed record BasisEvidence(Guid Id, string FileName, string? Source, bool IsPicture, bool Rests);
