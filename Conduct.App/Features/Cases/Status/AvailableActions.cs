using Conduct.Domain.Cases;

namespace Conduct.App.Features.Cases;

/// <summary>Which moves the file leaves open; the commands check again.</summary>
public static class AvailableActions
{
    private static readonly CaseAction[] PerSubject = [CaseAction.RequestStatement, CaseAction.RecordStatement, CaseAction.RecordFinding, CaseAction.Propose];

    /// <summary>Moves of the whole case: forward first, then the side moves.</summary>
    public static IReadOnlyList<CaseAction> Of(CaseFile caseFile, IReadOnlyCollection<ICaseMatter> matters, DateOnly today)
    {
        (CaseAction Action, bool IsOpen)[] forward =
        [
            (CaseAction.StartInvestigation, caseFile.Subjects.Any(subject => CaseWorkflow.Table.Allows(subject.Status, CaseAction.StartInvestigation))),
            (CaseAction.GoStraightToFindings, caseFile.MayGoStraightToFindings),
            (CaseAction.Close, caseFile.MayClose(matters, today)),
        ];
        return [.. forward.Where(move => move.IsOpen).Select(move => move.Action), .. caseFile.OpenStatusChanges];
    }

    public static IReadOnlyList<CaseAction> Of(Subject subject) =>
        [.. PerSubject.Where(action => CaseWorkflow.Table.Allows(subject.Status, action))];
}
