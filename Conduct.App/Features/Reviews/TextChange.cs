namespace Conduct.App.Features.Reviews;

/// <summary>What differs between two wordings: the common beginning and end, and what stands between them in each.</summary>
public sealed record TextChange(string Beginning, string Before, string After, string End)
{
    public bool None => Before.Length == 0 && After.Length == 0;

    public static TextChange Between(string before, string after)
    {
        var shared = Math.Min(before.Length, after.Length);
        var first = 0;
        while (first < shared && before[first] == after[first])
        {
            first++;
        }

        var last = 0;
        while (last < shared - first && before[^(last + 1)] == after[^(last + 1)])
        {
            last++;
        }

        return new(before[..first], before[first..^last], after[first..^last], last == 0 ? "" : before[^last..]);
    }
}
