namespace Conduct.Tests.EndToEnd;

/// <summary>What the noodle shop leaves in the audit log, however often each button was pressed.</summary>
internal static class NoodleShopAudit
{
    public static readonly Dictionary<string, int> Entries = new()
    {
        ["CaseDraftStarted"] = 1,
        ["EvidenceAdded"] = 2,
        ["CaseFiled"] = 1,
        ["InvestigationStarted"] = 1,
        ["StatementRequested"] = 1,
        ["StatementRecorded"] = 2,
        ["FindingRecorded"] = 2,
        ["PenaltyProposed"] = 2,
        ["PenaltyPassedLevel"] = 2,
        ["PenaltyApproved"] = 2,
        ["ReviewAssigned"] = 2,
        ["DecisionServed"] = 2,
        ["DecisionOpened"] = 2,
        ["ReceiptConfirmed"] = 2,
        ["ReviewDraftStarted"] = 3,
        ["ReviewSubmitted"] = 3,
        ["ReviewAccepted"] = 2,
        ["AppealWaived"] = 2,
        ["DeductionPassed"] = 2,
        ["MeasureSettled"] = 4,
        ["ReviewReturned"] = 1,
        ["DecisionExecuted"] = 2,
        ["PayrollExported"] = 1,
        ["CaseClosed"] = 1,
        ["RegisterExported"] = 1,
    };
}
