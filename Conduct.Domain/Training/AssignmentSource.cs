namespace Conduct.Domain.Training;

/// <summary>Why somebody has a training to do.</summary>
public enum AssignmentSource
{
    Directly,
    Unit,
    Post,
    NewJoiner,
    Everyone,

    /// <summary>A measure of a penalty decision.</summary>
    Measure,

    /// <summary>The one before expires.</summary>
    Renewal,

    /// <summary>Came to a session without having been assigned the course.</summary>
    Session,
}
