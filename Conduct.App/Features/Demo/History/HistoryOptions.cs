namespace Conduct.App.Features.Demo;

/// <summary>How much history to make.</summary>
/// <param name="Employees">New employees, in branches of their own.</param>
/// <param name="Cases">Cases about them over five years.</param>
/// <param name="Seed">The same seed makes the same history.</param>
public sealed record HistoryOptions(int Employees, int Cases, int Seed = 1)
{
    public const int Years = 5;
    public const int MinEmployees = 10;
}
