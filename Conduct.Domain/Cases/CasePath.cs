namespace Conduct.Domain.Cases;

/// <summary>The way of a case from the draft to the archive, with what turned it aside.</summary>
public static class CasePath
{
    private static readonly CaseStatus[] Stages =
    [
        CaseStatus.Draft, CaseStatus.Filed, CaseStatus.Investigating, CaseStatus.StatementPending, CaseStatus.Findings,
        CaseStatus.DecisionPending, CaseStatus.Decided, CaseStatus.InExecution, CaseStatus.Closed, CaseStatus.Archived,
    ];

    /// <summary>The stages behind the case, the one it is at, and those to come.</summary>
    public static IReadOnlyList<PathStage> Of(CaseFile caseFile) => caseFile.Status switch
    {
        // Both lead back into the investigation.
        CaseStatus.Suspended or CaseStatus.Reopened => [.. Through(CaseStatus.Filed), Now(caseFile), .. From(CaseStatus.Investigating)],
        CaseStatus.NotAccepted or CaseStatus.NoAction or CaseStatus.Withdrawn => [.. Through(Reached(caseFile)), Now(caseFile), .. From(CaseStatus.Archived)],
        CaseStatus.Archived when caseFile.ClosedAt is null => [.. Through(Reached(caseFile)), Now(caseFile)],
        CaseStatus.Draft or CaseStatus.Filed or CaseStatus.Investigating or CaseStatus.StatementPending or CaseStatus.Findings or CaseStatus.DecisionPending
            or CaseStatus.Decided or CaseStatus.InExecution or CaseStatus.Closed or CaseStatus.Archived =>
            [.. Stages.TakeWhile(stage => stage != caseFile.Status).Select(Done), Now(caseFile), .. Stages.SkipWhile(stage => stage != caseFile.Status).Skip(1).Select(ToCome)],
    };

    // How far a case had come that was ended early: the status no longer says it, what was recorded does.
    private static CaseStatus Reached(CaseFile caseFile) =>
        caseFile.Subjects.Any(subject => subject.Allegations.Any(allegation => allegation.Finding is not null)) ? CaseStatus.Findings
        : caseFile.Subjects.Any(subject => subject.StatementDueOn is not null) ? CaseStatus.StatementPending
        : caseFile.InvestigatorIds.Count > 0 ? CaseStatus.Investigating
        : CaseStatus.Filed;

    private static IEnumerable<PathStage> Through(CaseStatus last) => Stages.Take(Array.IndexOf(Stages, last) + 1).Select(Done);

    private static IEnumerable<PathStage> From(CaseStatus first) => Stages.SkipWhile(stage => stage != first).Select(ToCome);

    private static PathStage Done(CaseStatus status) => new(status, StageProgress.Done);

    private static PathStage Now(CaseFile caseFile) => new(caseFile.Status, StageProgress.Current);

    private static PathStage ToCome(CaseStatus status) => new(status, StageProgress.ToCome);
}

public sealed record PathStage(CaseStatus Status, StageProgress Progress);

public enum StageProgress
{
    Done,
    Current,
    ToCome,
}
