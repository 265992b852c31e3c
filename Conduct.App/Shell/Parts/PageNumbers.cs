namespace Conduct.App.Shell.Parts;

/// <summary>First, last and the neighbours of the current page; a number below 1 stands for a gap.</summary>
public static class PageNumbers
{
    private const int Reach = 2;

    public static IEnumerable<int> Around(int current, int pages)
    {
        var shown = Enumerable.Range(1, pages)
            .Where(page => page == 1 || page == pages || Math.Abs(page - current) <= Reach);
        var before = 0;
        foreach (var page in shown)
        {
            if (page > before + 1)
            {
                // Different for each gap, so that list keys stay unique.
                yield return -page;
            }

            yield return page;
            before = page;
        }
    }
}
