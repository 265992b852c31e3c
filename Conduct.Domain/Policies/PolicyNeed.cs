namespace Conduct.Domain.Policies;

/// <summary>What a version needs before a penalty can rest on it (rule 1).</summary>
public enum PolicyNeed
{
    /// <summary>Clauses that are complete.</summary>
    Content,
    Discussion,
    Publication,
    DayInForce,
}
