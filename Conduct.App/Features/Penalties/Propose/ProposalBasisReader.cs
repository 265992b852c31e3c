using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Reads what a proposal rests on: clauses, earlier penalties, approvers.</summary>
public sealed class ProposalBasisReader(ApproverDirectory approvers, ProposalFactsReader facts)
{
    /// <param name="db">The context of the running command or query.</param>
    /// <param name="caseFile">The case, as the actor may see it.</param>
    /// <param name="subjectId">The subject the penalty is for.</param>
    /// <param name="revised">The returned decision that is proposed anew, if it is one.</param>
    /// <param name="proposerId">Who proposes; cannot approve.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<ProposalBasis> ReadAsync(
        ConductDb db, CaseFile caseFile, Guid subjectId, PenaltyDecision? revised, Guid? proposerId, CancellationToken ct)
    {
        var subject = caseFile.Subject(subjectId);
        Allegation[] covered = [.. subject.Allegations.Where(allegation => allegation.IsProven && allegation.DecisionId == revised?.Id)];
        var versions = covered.Select(allegation => allegation.PolicyVersionId).Distinct().ToList();
        var policies = await db.PolicyVersions.AsNoTracking().Where(version => versions.Contains(version.Id)).ToListAsync(ct);
        var priors = await PriorsAsync(db, subject.EmployeeId, caseFile.Incident!.OccurredOn, ct);
        var barred = PenaltyDecision.Barred(caseFile, proposerId ?? Guid.Empty);
        var (routes, holders) = await approvers.RoutesAsync(db, subject.UnitId, barred, ct);
        return new ProposalBasis(
            [.. covered.Select(allegation => allegation.Id)],
            [.. covered.Select(allegation => ClauseOf(allegation)).Select(clause => (clause, LookBack.Over(clause, caseFile.Incident.OccurredOn, priors)))],
            routes,
            holders,
            await facts.ReadAsync(db, caseFile, subject, covered, policies, ct));

        ClauseInForce ClauseOf(Allegation allegation)
        {
            var version = policies.Single(one => one.Id == allegation.PolicyVersionId);
            return new ClauseInForce(version, version.Clauses.Single(clause => clause.Id == allegation.ClauseId));
        }
    }

    private static Task<List<PriorPenalty>> PriorsAsync(ConductDb db, Guid employeeId, DateOnly incident, CancellationToken ct) =>
        (from decision in db.PenaltyDecisions.AsNoTracking().Where(LookBack.StandsOn(incident))
         join allegation in db.Allegations on decision.Id equals allegation.DecisionId
         join caseFile in db.CaseFiles on decision.CaseFileId equals caseFile.Id
         where decision.EmployeeId == employeeId
         select new PriorPenalty(decision.Id, caseFile.Number!, allegation.ClauseFamily, allegation.ClauseCode, decision.EffectiveOn!.Value)).ToListAsync(ct);
}

/// <summary>What a proposal for one subject rests on: shown before and used when it is made, so that the two cannot differ.</summary>
/// <param name="AllegationIds">The proven allegations it covers.</param>
/// <param name="Clauses">Their clauses with the look-back of each, in the same order.</param>
/// <param name="Routes">Who can be asked.</param>
/// <param name="Holders">Their names.</param>
/// <param name="Facts">What the files say besides.</param>
public sealed record ProposalBasis(
    IReadOnlyList<Guid> AllegationIds, IReadOnlyList<(ClauseInForce Clause, LookBack LookBack)> Clauses, ApprovalRoutes Routes, RoleDirectory Holders, ProposalFacts Facts)
{
    public PenaltyScale Scale { get; } = PenaltyScale.Of(Clauses);

    public Proposal With(ProposalContent content) => new(AllegationIds, Clauses, content.Measures, content.Grounds, content.VarianceReason) { Facts = Facts, Reasons = content.Reasons, Circumstances = content.Circumstances };

    public IReadOnlyList<ApprovalStep> Chain(ProposalContent content) => Routes.Chain(Scale, content.Measures);
}
