namespace Conduct.Domain.Policies;

public enum PolicyStatus
{
    Draft,
    Discussed,
    Published,
    InForce,
    Superseded,
    Repealed,
}
