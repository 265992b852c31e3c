using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Sections;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>The steps of a penalty: from the proposal to the last measure, and the time for an appeal.</summary>
internal sealed class PenaltyFlow : CaseStepSource
{
    public override async Task<IReadOnlyList<CaseStep>> ReadAsync(CaseStepScope scope, CancellationToken ct)
    {
        List<CaseStep> steps = [.. scope.Subjects.Where(subject => scope.CaseFile.NextMove(subject) == CaseAction.Propose).Select(subject => Propose(scope, subject))];
        var measures = await MeasureSteps.ReadAsync(scope, ct);
        foreach (var decision in scope.Matters.OfType<PenaltyDecision>())
        {
            steps.AddRange(Of(new(scope, decision, scope.CaseFile.Subject(decision.SubjectId)), measures));
        }

        return steps;
    }

    private static IEnumerable<CaseStep> Of(DecisionScope at, MeasureSteps measures) => at.Decision.Status switch
    {
        DecisionStatus.Proposed or DecisionStatus.PendingApproval => [Approval(at)],
        DecisionStatus.Returned => [Returned(at)],
        DecisionStatus.Approved => [at.Step(PenaltyStepTexts.Serve, CaseStatus.Decided) with { Action = at.ForHandler(PenaltyTexts.Serve, DecisionAct.Serve) }],
        DecisionStatus.Served => [Receipt(at), .. measures.Of(at), .. Appeal(at)],
        DecisionStatus.Effective or DecisionStatus.Executed or DecisionStatus.Varied => [.. measures.Of(at), .. Appeal(at)],
        DecisionStatus.Rejected or DecisionStatus.Withdrawn or DecisionStatus.Lifted or DecisionStatus.Stayed or DecisionStatus.Revoked => [],
    };

    private static CaseStep Propose(CaseStepScope scope, Subject subject) => new()
    {
        What = PenaltyStepTexts.ProposeFor,
        Stage = CaseStatus.Findings,
        Subject = subject,
        Who = scope.OfficersFor(subject, scope.CaseFile.Filed),
        Action = scope.ForHandler(new(PenaltyTexts.Propose, CaseDecisionSection.ProposalFor(scope.CaseFile.Id, subject.Id)), subject),
    };

    private static CaseStep Approval(DecisionScope at)
    {
        var (scope, decision) = (at.Scope, at.Decision);
        var asked = decision.CurrentStep!;
        var bar = scope.Approves ? decision.BarFor(scope.CaseFile, scope.Actor) : PenaltyRules.ApproverNotAsked;
        var before = decision.Steps.Where(step => step.Round == decision.Round).Select(step => step.Decided?.EmployeeId).OfType<Guid>();
        var who = scope.Roles.NamesFor(asked.Role, asked.UnitId, PenaltyDecision.Barred(scope.CaseFile, decision.Proposed.EmployeeId).Concat(before).ToHashSet());
        return at.Step(PenaltyStepTexts.ApprovalFormat.With(asked.Level, decision.Steps.Count(step => step.Round == decision.Round)), CaseStatus.DecisionPending) with
        {
            Who = who,
            Since = scope.Clock.DateOf(asked.AskedAt!.Value),
            Note = who.Count == 0 ? NobodyLeft(scope, asked) : bar is null or PenaltyRules.ApproverNotAsked ? null : DomainTexts.OfRule(bar, []),
            Action = bar is null ? at.Button(PenaltyStepTexts.Approve, DecisionAct.Approve) : null,
        };
    }

    // It moves up by itself, as far as there is somebody. Roles are given by administrators whose own reaches the unit.
    private static string NobodyLeft(CaseStepScope scope, ApprovalStep asked)
    {
        if (asked.NobodySince is null)
        {
            return PenaltyStepTexts.NobodyHere;
        }

        var administrators = scope.Roles.Upwards(asked.UnitId).SelectMany(unit => scope.Roles.NamesFor(Role.Administrator, unit.Id, new HashSet<Guid>())).Distinct().ToList();
        var wanted = PenaltyStepTexts.NobodyLeftFormat.With(asked.UnitName, DomainTexts.Of(asked.Role));
        return administrators.Count == 0 ? wanted : wanted + PenaltyStepTexts.AppointedByFormat.With(string.Join(PenaltyTexts.ListSeparator, administrators));
    }

    private static CaseStep Returned(DecisionScope at)
    {
        var reason = at.Decision.Steps.Where(step => step.Round == at.Decision.Round).Select(step => step.Outcome == ApprovalOutcome.Returned ? step.Comment : null).OfType<string>().FirstOrDefault();
        return at.Step(PenaltyStepTexts.Revise, CaseStatus.DecisionPending) with
        {
            Note = reason is null ? null : PenaltyStepTexts.ReviseNoteFormat.With(reason),
            Action = at.Scope.ForHandler(new(PenaltyTexts.Revise, CaseDecisionSection.ProposalFor(at.Scope.CaseFile.Id, at.Subject.Id)), at.Subject),
        };
    }

    private static CaseStep Receipt(DecisionScope at) => at.Step(PenaltyStepTexts.Receipt, CaseStatus.InExecution) with
    {
        Who = [at.Subject.Name],
        Since = at.Decision.Service!.ServedOn,
        Note = PenaltyStepTexts.ReceiptNote,
        Waits = true,
        Action = at.ForHandler(PenaltyTexts.RecordService, DecisionAct.RecordService),
    };

    // Once an appeal is there, its own steps are told instead; once it is given up there is none.
    private static IEnumerable<CaseStep> Appeal(DecisionScope at) => at.Decision is { AppealId: null, AppealClosedOn: null, AppealEndsOn: { } ends } && ends >= at.Scope.Clock.Today
        ? [at.Step(PenaltyStepTexts.AppealFormat.With(ends), CaseStatus.InExecution) with { Who = [], Since = at.Decision.Service!.ServedOn, Due = ends, Note = PenaltyStepTexts.AppealNote, Waits = true }]
        : [];
}
