using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Platform.Numbers;

/// <summary>Numbers without gaps, drawn inside the transaction that uses them.</summary>
public static class NumberSeriesReading
{
    /// <summary>Takes the next number of a series, from 1. No gaps: a command that fails gives its number back with its transaction.</summary>
    /// <exception cref="InvalidOperationException">Called outside a transaction.</exception>
    public static async Task<long> NextNumberAsync(this ConductDb db, string series, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("a number belongs to a transaction");
        }

        var taken = await db.Database.SqlQuery<long>(
            $"""
            INSERT INTO "NumberSeries" ("Name", "Next") VALUES ({series}, 2)
            ON CONFLICT ("Name") DO UPDATE SET "Next" = "NumberSeries"."Next" + 1
            RETURNING "Next" - 1 AS "Value"
            """).ToListAsync(ct);
        return taken.Single();
    }
}
