namespace Conduct.Domain.Training;

/// <summary>Whom a standing assignment covers.</summary>
public enum StandingAudience
{
    Everyone,
    Unit,
    Post,
    NewJoiners,
}
