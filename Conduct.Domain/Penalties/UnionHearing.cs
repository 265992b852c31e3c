using Conduct.Domain.Kernel;

namespace Conduct.Domain.Penalties;

/// <summary>Rule 15: the union is told before a termination is decided, and heard.</summary>
/// <param name="ToldOn">When it was told.</param>
/// <param name="Opinion">What it answered.</param>
/// <param name="Answer">What the company made of it.</param>
public sealed record UnionHearing(DateOnly ToldOn, string Opinion, string Answer)
{
    public Signature? Recorded { get; init; }
}
