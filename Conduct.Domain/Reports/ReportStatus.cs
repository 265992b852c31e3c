namespace Conduct.Domain.Reports;

public enum ReportStatus
{
    Received,
    Acknowledged,
    Triage,
    NeedsInformation,
    Accepted,
    OutOfScope,
    Duplicate,
    Investigating,
    Feedback,
    Concluded,
    Anonymised,
}
