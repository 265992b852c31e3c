namespace Conduct.App.Features.Search;

/// <summary>One thing found.</summary>
/// <param name="Link">Where it is opened.</param>
/// <param name="Text">Name or number.</param>
/// <param name="Detail">What tells it from others.</param>
public sealed record SearchHit(string Link, string Text, string Detail);

/// <summary>What was found for a text; a few of each at most.</summary>
public sealed record SearchAnswer(IReadOnlyList<SearchHit> People, IReadOnlyList<SearchHit> Cases)
{
    public static SearchAnswer Nothing { get; } = new([], []);

    /// <summary>In the order in which they are shown.</summary>
    public IReadOnlyList<SearchHit> All { get; } = [.. People, .. Cases];
}
