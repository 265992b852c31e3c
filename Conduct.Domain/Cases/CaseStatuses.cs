namespace Conduct.Domain.Cases;

public static class CaseStatuses
{
    private static readonly CaseStatus[] FromBehind =
    [
        CaseStatus.Draft, CaseStatus.Filed, CaseStatus.Reopened, CaseStatus.Suspended, CaseStatus.Investigating, CaseStatus.StatementPending,
        CaseStatus.Findings, CaseStatus.DecisionPending, CaseStatus.Decided, CaseStatus.InExecution,
        CaseStatus.Closed, CaseStatus.NoAction, CaseStatus.NotAccepted, CaseStatus.Withdrawn, CaseStatus.Archived,
    ];

    /// <summary>Nothing more is to be done about a subject in these states.</summary>
    public static IReadOnlySet<CaseStatus> Ended { get; } =
        new HashSet<CaseStatus> { CaseStatus.Closed, CaseStatus.Archived, CaseStatus.NotAccepted, CaseStatus.NoAction, CaseStatus.Withdrawn };

    /// <summary>The status a case shows: that of the subject furthest behind.</summary>
    public static CaseStatus FurthestBehind(IEnumerable<CaseStatus> subjects) => subjects.MinBy(status => Array.IndexOf(FromBehind, status));
}
