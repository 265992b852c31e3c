namespace Conduct.Domain.Policies;

/// <summary>违规等级.</summary>
/// <remarks>The register stores the numbers: a number keeps its meaning, and a new value takes a new one.</remarks>
public enum Gravity
{
    Light = 0,
    Medium = 1,
    Grave = 2,
    Severe = 3,
}
