namespace Conduct.Domain.Training;

public enum SessionStatus
{
    Planned,
    Held,
    Cancelled,
}
