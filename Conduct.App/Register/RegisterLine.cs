namespace Conduct.App.Register;

/// <summary>One line as it reads on a day.</summary>
/// <param name="Number">Place in the list, from 1.</param>
/// <param name="Row">The stored line.</param>
/// <param name="Today">The day in the organisation's zone: what is overdue is never stored.</param>
public sealed record RegisterLine(int Number, RegisterRow Row, DateOnly Today)
{
    /// <summary>Whether the person no longer works here on that day.</summary>
    public bool HasLeft { get; init; }
}
