using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Platform;

/// <summary>One page of a query, read on the server.</summary>
public static class Paging
{
    /// <summary>Counts and reads one page; the query must be ordered with a tie-break.</summary>
    public static async Task<PageResult<T>> ToPageAsync<T>(this IQueryable<T> ordered, PageRequest page, CancellationToken ct)
    {
        var total = await ordered.CountAsync(ct);
        var rows = total > page.Skip ? await ordered.Skip(page.Skip).Take(page.Size).ToListAsync(ct) : [];
        return new(rows, total, page);
    }
}
