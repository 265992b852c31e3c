using Conduct.App.Platform;

namespace Conduct.App.Work.Items;

/// <summary>One term that runs in a case.</summary>
/// <param name="Name">What runs, in the reader's language.</param>
/// <param name="From">First day.</param>
/// <param name="Due">Last day; null for a clock that only counts.</param>
/// <param name="Whose">The subject, or the unit that is asked; null for the whole case.</param>
public sealed record CaseClock(string Name, DateOnly From, DateOnly? Due = null, string? Whose = null)
{
    /// <summary>What a clock that only counts says in place of the number of days.</summary>
    public string? Text { get; init; }

    public Tone Tone { get; init; } = Tone.Info;

    /// <summary>The clocks that run in the case, those of the whole case first, then person by person.</summary>
    public static async Task<IReadOnlyList<CaseClock>> ReadAsync(WorkScope scope, CancellationToken ct)
    {
        var clocks = new List<(string Person, int Order, CaseClock Clock)>();
        foreach (var kind in WorkKinds.All)
        {
            if (kind is ICaseClock runs)
            {
                var items = await kind.OpenAsync(scope, ct);
                clocks.AddRange(items.Select(item => (item.Person?.Order ?? "", runs.Order, Clock: runs.ClockOf(item, scope.Clock.Today)))
                    .Where(one => one.Clock is not null).Select(one => (one.Item1, one.Order, one.Clock!)));
            }
        }

        return [.. clocks.OrderBy(one => one.Person, StringComparer.Ordinal).ThenBy(one => one.Order).Select(one => one.Clock)];
    }
}
