using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

public static class CaseStatuses
{
    /// <summary>Nothing more is to be done about a subject in these states.</summary>
    public static IReadOnlySet<CaseStatus> Ended { get; } = StatusSet.Of<CaseStatus>(status => status switch
    {
        CaseStatus.Closed or CaseStatus.Archived or CaseStatus.NotAccepted or CaseStatus.NoAction or CaseStatus.Withdrawn => true,
        CaseStatus.Draft or CaseStatus.Filed or CaseStatus.Investigating or CaseStatus.StatementPending or CaseStatus.Findings => false,
        CaseStatus.DecisionPending or CaseStatus.Decided or CaseStatus.InExecution or CaseStatus.Suspended or CaseStatus.Reopened => false,
    });

    /// <summary>The status a case shows: that of the subject furthest behind.</summary>
    public static CaseStatus FurthestBehind(IEnumerable<CaseStatus> subjects) => subjects.MinBy(PlaceFromBehind);

    private static int PlaceFromBehind(CaseStatus status) => status switch
    {
        CaseStatus.Draft => 0,
        CaseStatus.Filed => 1,
        CaseStatus.Reopened => 2,
        CaseStatus.Suspended => 3,
        CaseStatus.Investigating => 4,
        CaseStatus.StatementPending => 5,
        CaseStatus.Findings => 6,
        CaseStatus.DecisionPending => 7,
        CaseStatus.Decided => 8,
        CaseStatus.InExecution => 9,
        CaseStatus.Closed => 10,
        CaseStatus.NoAction => 11,
        CaseStatus.NotAccepted => 12,
        CaseStatus.Withdrawn => 13,
        CaseStatus.Archived => 14,
    };
}
