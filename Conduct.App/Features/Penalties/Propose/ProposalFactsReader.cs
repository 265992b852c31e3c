using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Conduct.Domain.Policies;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Reads what a proposal has to answer: acknowledgements, precedents, the age of the case, accepted reviews.</summary>
public sealed class ProposalFactsReader(OrganisationClock clock)
{
    // One decision may cover two allegations of a family.
    private const int Read = Precedents.Most * 2;

    public async Task<ProposalFacts> ReadAsync(ConductDb db, CaseFile caseFile, Subject subject, IReadOnlyCollection<Allegation> covered, IReadOnlyCollection<PolicyVersion> versions, CancellationToken ct)
    {
        var incident = caseFile.Incident!;
        var precedents = new List<Precedents>();
        foreach (var clause in covered.DistinctBy(allegation => allegation.ClauseFamily))
        {
            precedents.Add(await PrecedentsAsync(db, clause, subject.Id, ct));
        }

        return new(
            CaseAge.Of(incident.FoundOn, clock.Today),
            await UnacknowledgedAsync(db, subject.EmployeeId, versions, incident.OccurredOn, ct),
            precedents,
            await (from review in db.WrittenReviews
                   where review.EmployeeId == subject.EmployeeId && review.Status == ReviewStatus.Accepted && review.CaseFileId != caseFile.Id
                   join file in db.CaseFiles on review.CaseFileId equals file.Id
                   orderby file.Number
                   select file.Number!).Distinct().ToListAsync(ct));
    }

    private static async Task<IReadOnlyList<UnacknowledgedVersion>> UnacknowledgedAsync(ConductDb db, Guid employeeId, IReadOnlyCollection<PolicyVersion> versions, DateOnly occurred, CancellationToken ct)
    {
        Guid[] ids = [.. versions.Select(version => version.Id)];
        var confirmed = await db.PolicyAcknowledgements
            .Where(row => row.EmployeeId == employeeId && ids.Contains(row.PolicyVersionId) && row.ConfirmedOn <= occurred).Select(row => row.PolicyVersionId).ToListAsync(ct);
        var missing = versions.Where(version => !confirmed.Contains(version.Id)).ToList();
        Guid[] policies = [.. missing.Select(version => version.PolicyId)];
        var titles = policies is [] ? [] : await db.Policies.IgnoreAutoIncludes().Where(policy => policies.Contains(policy.Id)).ToDictionaryAsync(policy => policy.Id, policy => policy.Title, ct);
        return [.. missing.Select(version => new UnacknowledgedVersion(titles[version.PolicyId], version.Number, version.Publication!.On))];
    }

    // Ids of decisions follow their making: the newest are at the end of the index.
    private async Task<Precedents> PrecedentsAsync(ConductDb db, Allegation clause, Guid subjectId, CancellationToken ct)
    {
        var last = await (
            from allegation in db.Allegations
            where allegation.ClauseFamily == clause.ClauseFamily && allegation.DecisionId != null && allegation.SubjectId != subjectId
            join decision in db.PenaltyDecisions.IgnoreAutoIncludes() on allegation.DecisionId equals decision.Id
            where decision.ApprovedAt != null && decision.Status != DecisionStatus.Revoked
            orderby allegation.DecisionId descending
            select new { decision.Id, decision.ApprovedAt, decision.Occurrence, Fen = decision.Measures.Sum(measure => measure.AmountFen ?? 0) }).Take(Read).ToListAsync(ct);
        return new(clause.ClauseCode, [.. last.DistinctBy(one => one.Id).Take(Precedents.Most).Select(one => new Precedent(clock.DateOf(one.ApprovedAt!.Value), one.Occurrence, one.Fen))]);
    }
}
