namespace Conduct.App.Features.Cases;

public enum CaseClockKind
{
    Known,
    StatementDue,
    ApprovalWaiting,
    ReviewDue,
    AppealEnds,
}
