using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Platform.Commands;

/// <summary>How handlers load an aggregate.</summary>
public static class AggregateLoading
{
    /// <summary>The aggregate as it was when the page showed it.</summary>
    /// <exception cref="NotFoundException">It is not among <paramref name="visible"/>.</exception>
    /// <exception cref="ConflictException">Its version is no longer <paramref name="version"/>.</exception>
    public static async Task<T> GetAsync<T>(this IQueryable<T> visible, Guid id, int version, CancellationToken ct)
        where T : Aggregate
    {
        var found = await visible.GetAsync(id, ct);
        return found.Version == version ? found : throw new ConflictException(typeof(T).Name);
    }

    /// <summary>The aggregate whatever its version: for jobs and for steps that cannot clash.</summary>
    /// <exception cref="NotFoundException">It is not among <paramref name="visible"/>.</exception>
    public static async Task<T> GetAsync<T>(this IQueryable<T> visible, Guid id, CancellationToken ct)
        where T : Aggregate =>
        await visible.SingleOrDefaultAsync(row => row.Id == id, ct) ?? throw new NotFoundException(typeof(T).Name);
}
