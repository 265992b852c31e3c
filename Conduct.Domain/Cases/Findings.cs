namespace Conduct.Domain.Cases;

public static class Findings
{
    /// <summary>Whether a penalty can rest on it.</summary>
    public static bool IsProven(Finding finding) => finding switch
    {
        Finding.Substantiated or Finding.Partly => true,
        Finding.Unsubstantiated or Finding.Inconclusive => false,
    };

    /// <summary>
    /// The finding on several allegations together; null until each of them has one. Agreeing findings stand as they are; mixed ones
    /// are proven in part, or cannot be settled.
    /// </summary>
    public static Finding? Together(IReadOnlyCollection<Finding?> findings) =>
        findings.Count == 0 || findings.Contains(null) ? null
        : findings.Distinct().Count() == 1 ? findings.First()
        : findings.Any(finding => IsProven(finding!.Value)) ? Finding.Partly
        : Finding.Inconclusive;
}
