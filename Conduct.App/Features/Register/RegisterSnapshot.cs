using System.Runtime.CompilerServices;
using Conduct.App.Data;
using Conduct.App.Register;
using Conduct.App.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Conduct.App.Features.Register;

/// <summary>Lines of the register at one moment, counted first and then read in constant memory. To be disposed: it holds a read transaction.</summary>
public sealed class RegisterSnapshot(ConductDb db, IDbContextTransaction snapshot, int count, IQueryable<RegisterRow> rows, DateOnly today) : IAsyncDisposable
{
    public int Count => count;

    /// <summary>As many lines as <see cref="Count"/> says, one after the other.</summary>
    public async IAsyncEnumerable<RegisterLine> LinesAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var (number, left) = (0, await db.Left(today).Select(row => row.Id).ToHashSetAsync(ct));
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return new(++number, row, today) { HasLeft = left.Contains(row.EmployeeId) };
        }
    }

    public async ValueTask DisposeAsync()
    {
        await snapshot.DisposeAsync();
        await db.DisposeAsync();
    }
}
