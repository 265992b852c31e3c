namespace Conduct.Domain.Cases;

/// <summary>事实认定.</summary>
public enum Finding
{
    Substantiated,
    Partly,
    Unsubstantiated,
    Inconclusive,
}
