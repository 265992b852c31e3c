namespace Conduct.Tests.EndToEnd.Looks;

/// <summary>What one account goes to see in the sweep, and in which look.</summary>
/// <param name="Account">The first of those that may open each of these sights.</param>
/// <param name="Stops">In the order of the table: some sights change what later ones show.</param>
public sealed record Tour(string Account, IReadOnlyList<(CataloguePage CataloguePage, Look Look)> Stops)
{
    /// <summary>Each sight is seen once.</summary>
    public static IReadOnlyList<Tour> All { get; } =
        [.. PageCatalogue.All.GroupBy(sight => sight.Accounts[0]).Select(account => new Tour(account.Key, [.. account.Select((sight, at) => (sight, LookAt(at, account.Count())))]))];

    // The looks take turns, a quarter of the tour each: a change of look costs two loadings.
    private static Look LookAt(int at, int count) => Look.All[at * Look.All.Count / count];
}
