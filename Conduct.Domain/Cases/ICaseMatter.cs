namespace Conduct.Domain.Cases;

/// <summary>
/// Something that runs for one subject of a case until it is settled, such as a penalty decision. The case asks each of them before
/// it closes and knows none by its type: what comes to the product later says for itself what is still open.
/// </summary>
public interface ICaseMatter
{
    Guid SubjectId { get; }

    /// <summary>What of it keeps the case from being closed on this day; null when nothing does.</summary>
    ClosingObstacle? ObstacleOn(DateOnly today);
}

/// <summary>Why a case cannot be closed yet.</summary>
/// <param name="Code">The rule; the first placeholder of its text is the subject's name.</param>
/// <param name="Arguments">Values for the placeholders after it.</param>
public sealed record ClosingObstacle(string Code, params IReadOnlyList<object> Arguments);
