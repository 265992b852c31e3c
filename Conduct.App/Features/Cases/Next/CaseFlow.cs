using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Sections;
using Conduct.Domain.Cases;

namespace Conduct.App.Features.Cases;

/// <summary>The case's own steps: from the draft to the findings, and the end. What a penalty needs is said by others.</summary>
internal sealed class CaseFlow : CaseStepSource
{
    public override Task<IReadOnlyList<CaseStep>> ReadAsync(CaseStepScope scope, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<CaseStep>>([.. scope.CaseFile.Status switch
        {
            CaseStatus.Draft => [Draft(scope)],
            CaseStatus.Archived => [new CaseStep { What = CaseStepTexts.Ended, Stage = CaseStatus.Archived, Note = CaseStepTexts.Archived }],
            CaseStatus.Closed or CaseStatus.NotAccepted or CaseStatus.NoAction or CaseStatus.Withdrawn => [Ended(scope)],
            CaseStatus.Filed or CaseStatus.Investigating or CaseStatus.StatementPending or CaseStatus.Findings or CaseStatus.DecisionPending
                or CaseStatus.Decided or CaseStatus.InExecution or CaseStatus.Suspended or CaseStatus.Reopened => Running(scope),
        }]);

    private static CaseStep Draft(CaseStepScope scope) => new()
    {
        What = CaseStepTexts.Finish,
        Stage = CaseStatus.Draft,
        Who = [scope.CaseFile.Drafted.Name],
        Missing = [.. scope.CaseFile.Draft!.Faults(scope.Clock.Today).Select(code => DomainTexts.OfRule(code, []))],
        Action = scope.ForHandler(new(CaseStepTexts.Finish, $"/cases/{scope.CaseFile.Id}/draft")),
    };

    private static CaseStep Ended(CaseStepScope scope) => new()
    {
        What = CaseStepTexts.Ended,
        Stage = scope.CaseFile.Status,
        Note = CaseStepTexts.EndedFormat.With(DomainTexts.Of(scope.CaseFile.Status)),
        Action = Move(scope, CaseAction.Archive),
    };

    private static IEnumerable<CaseStep> Running(CaseStepScope scope)
    {
        var next = scope.Subjects.Select(subject => (Subject: subject, Move: scope.CaseFile.NextMove(subject))).ToList();
        var people = next.Where(one => one.Move is CaseAction.RequestStatement or CaseAction.RecordStatement).Select(one => one.Subject).ToList();
        var statements = SubjectSteps.Statements(people);
        return [.. next.Where(one => one.Move is not null).Select(one => Of(scope, one.Subject, one.Move!.Value, statements)).OfType<CaseStep>(), .. Closing(scope, next)];
    }

    private static CaseStep? Of(CaseStepScope scope, Subject subject, CaseAction move, IReadOnlyList<string> statements) => move switch
    {
        CaseAction.StartInvestigation => Whole(scope, subject, CaseWorkTexts.StartInvestigation, move),
        CaseAction.GoStraightToFindings => Whole(scope, subject, CaseStepTexts.GoStraight, move),
        CaseAction.Resume => Whole(scope, subject, CaseStepTexts.Resume, move),
        CaseAction.FindNoAction => Whole(scope, subject, CaseWorkTexts.ConcludeUnproven, move),
        CaseAction.RequestStatement => SubjectSteps.Of(scope, subject, CaseWorkTexts.AskStatement, move, statements),
        CaseAction.RecordStatement => SubjectSteps.Heard(scope, subject, statements),
        CaseAction.RecordFinding => SubjectSteps.Of(scope, subject, CaseWorkTexts.RecordFindings, move, SubjectSteps.Findings(scope)),

        // Of the case as a whole, once all are there; or the matter of those who know penalties.
        CaseAction.Close or CaseAction.Archive or CaseAction.Propose or CaseAction.Decide or CaseAction.Serve => null,
        CaseAction.File or CaseAction.NotAccept or CaseAction.RejectDecision or CaseAction.WithdrawProposal or CaseAction.Withdraw or CaseAction.Suspend or CaseAction.Reopen or CaseAction.Remit => null,
    };

    private static CaseStep Whole(CaseStepScope scope, Subject subject, string what, CaseAction move) => new()
    {
        What = what,
        Stage = SubjectSteps.StageOf(subject),
        Who = scope.OfficersForAll(scope.CaseFile.Filed),
        Action = Move(scope, move),
    };

    private static IEnumerable<CaseStep> Closing(CaseStepScope scope, IReadOnlyList<(Subject Subject, CaseAction? Move)> next)
    {
        if (next.All(one => one.Move != CaseAction.Close))
        {
            yield break;
        }

        var obstacles = scope.CaseFile.ClosingObstacles(scope.Matters, scope.Clock.Today, scope.Subjects).ToList();
        if (obstacles.Count == 0 && !scope.SeesAll)
        {
            yield break;
        }

        yield return new()
        {
            What = obstacles.Count == 0 ? CaseStepTexts.Close : CaseStepTexts.CloseLater,
            Stage = CaseStatus.InExecution,
            Who = obstacles.Count == 0 ? scope.OfficersForAll(scope.CaseFile.Filed) : [],
            Missing = [.. obstacles.Select(one => DomainTexts.OfRule(one.Code, one.Arguments)).Distinct()],
            Waits = obstacles.Count > 0,
            Action = obstacles.Count == 0 ? Move(scope, CaseAction.Close) : null,
        };
    }

    private static CaseStepAction? Move(CaseStepScope scope, CaseAction move) => scope.ForHandler(
        CaseStepAction.Of<CaseMoveButton>(DomainTexts.Of(move), (nameof(CaseMoveButton.Move), move), (nameof(CaseMoveButton.Version), scope.CaseFile.Version)));
}
