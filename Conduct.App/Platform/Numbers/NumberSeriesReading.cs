using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Platform.Numbers;

/// <summary>Numbers without gaps, drawn inside the transaction that uses them.</summary>
public static class NumberSeriesReading
{
    /// <summary>Takes the next number of a series, from 1. No gaps: a command that fails gives its number back with its transaction.</summary>
    /// <exception cref="InvalidOperationException">Called outside a transaction.</exception>
    public static Task<long> NextNumberAsync(this ConductDb db, string series, CancellationToken ct) => db.TakeNumbersAsync(series, 1, ct);

    /// <summary>Takes so many numbers at once; a negative count gives the last ones back within the transaction that took them.</summary>
    /// <returns>The first of them.</returns>
    /// <exception cref="InvalidOperationException">Called outside a transaction.</exception>
    public static async Task<long> TakeNumbersAsync(this ConductDb db, string series, long count, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("a number belongs to a transaction");
        }

        var taken = await db.Database.SqlQuery<long>(
            $"""
            INSERT INTO "NumberSeries" ("Name", "Next") VALUES ({series}, 1 + {count})
            ON CONFLICT ("Name") DO UPDATE SET "Next" = "NumberSeries"."Next" + {count}
            RETURNING "Next" - {count} AS "Value"
            """).ToListAsync(ct);
        return taken.Single();
    }
}
