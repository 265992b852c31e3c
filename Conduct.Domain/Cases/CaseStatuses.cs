using Conduct.Domain.Kernel;

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
    public static IReadOnlySet<CaseStatus> Ended { get; } = StatusSet.Of<CaseStatus>(status => status switch
    {
        CaseStatus.Closed or CaseStatus.Archived or CaseStatus.NotAccepted or CaseStatus.NoAction or CaseStatus.Withdrawn => true,
        CaseStatus.Draft or CaseStatus.Filed or CaseStatus.Investigating or CaseStatus.StatementPending or CaseStatus.Findings => false,
        CaseStatus.DecisionPending or CaseStatus.Decided or CaseStatus.InExecution or CaseStatus.Suspended or CaseStatus.Reopened => false,
    });

    /// <summary>The status a case shows: that of the subject furthest behind.</summary>
    public static CaseStatus FurthestBehind(IEnumerable<CaseStatus> subjects) => subjects.MinBy(status => Array.IndexOf(FromBehind, status));
}
