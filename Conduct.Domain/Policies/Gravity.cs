namespace Conduct.Domain.Policies;

/// <summary>违规等级.</summary>
public enum Gravity
{
    Light,
    Medium,
    Grave,
    Severe,
}
