using Conduct.Domain.Cases;

namespace Conduct.App.Features.Cases;

/// <summary>Which moves the workflow table leaves open; the commands check again.</summary>
public static class AvailableActions
{
    private static readonly CaseAction[] Forward = [CaseAction.StartInvestigation, CaseAction.GoStraightToFindings, CaseAction.Close];

    private static readonly CaseAction[] PerSubject = [CaseAction.RequestStatement, CaseAction.RecordStatement, CaseAction.RecordFinding, CaseAction.Propose];

    /// <summary>Moves of the whole case: forward first, then the side moves.</summary>
    public static IReadOnlyList<CaseAction> Of(CaseFile caseFile)
    {
        var open = caseFile.Subjects.Where(subject => !CaseStatuses.Ended.Contains(subject.Status)).ToList();
        return [.. Forward.Where(action => IsOpen(action, open)), .. caseFile.OpenCourses];
    }

    public static IReadOnlyList<CaseAction> Of(Subject subject) =>
        [.. PerSubject.Where(action => CaseWorkflow.Table.Allows(subject.Status, action))];

    private static bool IsOpen(CaseAction action, List<Subject> open) => action switch
    {
        CaseAction.StartInvestigation => open.Exists(subject => CaseWorkflow.Table.Allows(subject.Status, action)),
        _ => open.Count > 0 && open.TrueForAll(subject => CaseWorkflow.Table.Allows(subject.Status, action)),
    };
}
