namespace Conduct.Domain.Policies;

public enum AcknowledgementStatus
{
    Asked,
    Confirmed,
    Cancelled,
}

/// <summary>Why nobody needs the confirmation any more.</summary>
public enum AcknowledgementCancelCause
{
    VersionEnded,
    EmployeeLeft,
}
