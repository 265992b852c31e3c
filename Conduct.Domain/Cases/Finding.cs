namespace Conduct.Domain.Cases;

/// <summary>事实认定.</summary>
/// <remarks>The register stores the numbers: a number keeps its meaning, and a new value takes a new one.</remarks>
public enum Finding
{
    Substantiated = 0,
    Partly = 1,
    Unsubstantiated = 2,
    Inconclusive = 3,
}
