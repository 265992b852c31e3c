using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;

namespace Conduct.Domain.Penalties;

public sealed partial class PenaltyDecision
{
    /// <summary>Proposes a penalty and sends it to the first approver.</summary>
    /// <param name="chain">From <see cref="ApprovalChain.Build"/> for as many levels as <see cref="ApprovalTable"/> asks.</param>
    public static PenaltyDecision Propose(Guid id, CaseFile caseFile, Guid subjectId, Proposal proposal, IReadOnlyList<ApprovalStep> chain, Actor actor, DateTimeOffset now)
    {
        var decision = new PenaltyDecision
        {
            Id = id,
            CaseFileId = caseFile.Id,
            SubjectId = subjectId,
            EmployeeId = caseFile.Subject(subjectId).EmployeeId,
            Status = DecisionStatus.Proposed,
        };
        Rule.Require(proposal.AllegationIds.Count > 0, PenaltyRules.AllegationMissing);
        caseFile.TakeProposal(subjectId, id, proposal.AllegationIds, actor, now);
        decision._allegationIds = [.. proposal.AllegationIds];
        decision.Set(caseFile, proposal, actor.Sign(now));
        decision.Move(DecisionAction.Submit);
        decision.StartRound(chain, now);
        decision.Record(decision.About(new PenaltyProposed(id, decision.DeductionFen, chain.Count) { Reason = decision.VarianceReason }), actor, now);
        return decision;
    }

    /// <summary>After a return: the proposal is changed and goes round again from the first level.</summary>
    public void Revise(CaseFile caseFile, Proposal proposal, IReadOnlyList<ApprovalStep> chain, Actor actor, DateTimeOffset now)
    {
        caseFile.TakeProposer(actor, now);
        Rule.Require(proposal.AllegationIds.ToHashSet().SetEquals(_allegationIds), PenaltyRules.AllegationMissing);
        Move(DecisionAction.Revise);
        Set(caseFile, proposal, actor.Sign(now));
        Union = null;
        StartRound(chain, now);
        Record(About(new PenaltyRevised(Id, DeductionFen, chain.Count) { Reason = VarianceReason }), actor, now);
    }

    /// <summary>The proposer takes back what waits for approval (rule 27); the subject goes back to the findings.</summary>
    public void Withdraw(CaseFile caseFile, string? reason, Actor actor, DateTimeOffset now)
    {
        Rule.Require(actor.EmployeeId == Proposed.EmployeeId, PenaltyRules.OnlyProposerWithdraws);
        var (why, level) = (RequireReason(reason), CurrentStep?.Level ?? 0);
        Move(DecisionAction.Withdraw);
        caseFile.TakeWithdrawal(SubjectId, Id, actor);
        Record(About(new PenaltyWithdrawn(Id, level) { Reason = why }), actor, now);
    }

    /// <summary>Employees who may not approve this case's penalties (rule 13).</summary>
    public static IReadOnlySet<Guid> Barred(CaseFile caseFile, Guid proposerId) =>
        caseFile.Subjects.Select(subject => subject.EmployeeId)
            .Concat(caseFile.NamedPersons.Select(named => named.EmployeeId))
            .Concat(caseFile.InvestigatorIds)
            .Append(caseFile.Filed!.EmployeeId)
            .Append(proposerId)
            .ToHashSet();

    private void Set(CaseFile caseFile, Proposal proposal, Signature proposed)
    {
        RequireSound(caseFile, proposal);
        var scale = proposal.Scale;
        Grounds = Rule.RequireText(proposal.Grounds, Proposal.GroundsMaxLength, PenaltyRules.GroundsMissing);
        VarianceReason = scale.Covers(proposal.Measures)
            ? null
            : Rule.RequireText(proposal.VarianceReason, KernelRules.ReasonMaxLength, PenaltyRules.VarianceReasonMissing);
        (Occurrence, InfluenceMonths, Proposed) = (scale.Occurrence, scale.InfluenceMonths, proposed);
        _concerns = [.. proposal.Concerns.Select(concern => concern with
        {
            Reason = Rule.RequireText(proposal.Reasons.GetValueOrDefault(concern.Kind), KernelRules.ReasonMaxLength, PenaltyRules.ConcernReasonMissing),
        })];
        _circumstances = [.. proposal.Circumstances.Distinct().Order()];
        _lookBacks = [.. proposal.Clauses.Select(one => one.LookBack)];
        _measures.Clear();
        _measures.AddRange(proposal.Measures.Select(draft => new Measure(Id, draft)));
    }

    private void RequireSound(CaseFile caseFile, Proposal proposal)
    {
        var accused = proposal.AllegationIds.Select(caseFile.Subject(SubjectId).Allegation).Select(allegation => allegation.ClauseId);
        Rule.Require(accused.SequenceEqual(proposal.Clauses.Select(one => one.Clause.Clause.Id)), PenaltyRules.AllegationMissing);
        foreach (var (clause, _) in proposal.Clauses)
        {
            Rule.Require(clause.Version.SupportsPenaltyFor(caseFile.Incident!.OccurredOn), CaseRules.PolicyNotInForce, clause.Clause.Code);
        }

        Rule.Require(proposal.Measures.Count > 0, PenaltyRules.MeasureMissing);
        Rule.Require(proposal.Measures.DistinctBy(measure => measure.Kind).Count() == proposal.Measures.Count, PenaltyRules.MeasureTwice);
        Rule.Require(proposal.Measures.Count(measure => MeasureKinds.IsSanction(measure.Kind)) <= 1, PenaltyRules.OneSanction);
        Rule.Require(proposal.Scale.NamesDeduction || proposal.Measures.All(measure => measure.Kind != MeasureKind.PerformanceDeduction), PenaltyRules.DeductionNeedsClause);
    }

    private void StartRound(IReadOnlyList<ApprovalStep> chain, DateTimeOffset now)
    {
        Round++;
        Ask(chain, now);
    }

    private void Ask(IReadOnlyList<ApprovalStep> chain, DateTimeOffset now)
    {
        foreach (var step in chain)
        {
            step.Round = Round;
        }

        chain[0].Ask(now);
        _steps.AddRange(chain);
    }
}
