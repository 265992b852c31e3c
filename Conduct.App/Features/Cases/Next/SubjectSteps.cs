using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Sections;
using Conduct.Domain.Cases;

namespace Conduct.App.Features.Cases;

/// <summary>Steps that are taken for each subject on its own.</summary>
internal static class SubjectSteps
{
    public static CaseStep Of(CaseStepScope scope, Subject subject, string what, CaseAction move, IReadOnlyList<string> missing) => new()
    {
        What = what,
        Stage = StageOf(subject),
        Subject = subject,
        Who = scope.OfficersFor(subject, scope.CaseFile.Filed),
        Missing = missing,
        Action = scope.ForHandler(CaseStepAction.Of<SubjectStepButton>(DomainTexts.Of(move), (nameof(SubjectStepButton.Move), move), (nameof(SubjectStepButton.SubjectId), subject.Id)), subject),
    };

    /// <summary>The subject may speak until the day; the officer writes it down.</summary>
    public static CaseStep Heard(CaseStepScope scope, Subject subject, IReadOnlyList<string> missing) =>
        Of(scope, subject, CaseWorkTexts.RecordStatement, CaseAction.RecordStatement, missing) with
        {
            Since = scope.Clock.DateOf(scope.CaseFile.Filed!.At),
            Due = subject.StatementDueOn,
        };

    public static IReadOnlyList<string> Statements(IReadOnlyCollection<Subject> from) =>
        from.Count == 0 ? [] : [CaseStepTexts.StatementsFormat.With(from.Count, string.Join(CaseTexts.ListSeparator, from.Select(subject => subject.Name)))];

    public static IReadOnlyList<string> Findings(CaseStepScope scope)
    {
        var open = scope.Subjects.Where(subject => scope.CaseFile.NextMove(subject) == CaseAction.RecordFinding).SelectMany(subject => subject.Allegations).Where(one => one.Finding is null).ToList();
        var missing = CaseStepTexts.FindingsFormat.With(open.Count, string.Join(CaseTexts.ListSeparator, open.Select(one => one.ClauseCode).Distinct().Order(StringComparer.Ordinal)));
        return scope.CaseFile.Evidence.Count == 0 ? [missing, CaseStepTexts.Evidence] : [missing];
    }

    /// <summary>Both lead back into the investigation.</summary>
    public static CaseStatus StageOf(Subject subject) => subject.Status is CaseStatus.Suspended or CaseStatus.Reopened ? CaseStatus.Filed : subject.Status;
}
