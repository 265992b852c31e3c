using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Wages;

public sealed class MinimumWagesQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<MinimumWagesView> ReadAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await db.MinimumWages.AsNoTracking().OrderBy(row => row.Place).ThenByDescending(row => row.ValidFrom).ThenByDescending(row => row.Id).ToListAsync(ct);
        var units = await db.OrgUnits.Select(unit => new { unit.Place, unit.ParentId, unit.Name }).ToListAsync(ct);
        string[] places = [.. units.Select(unit => unit.Place).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        return new(
            [.. rows.Select((row, index) => new MinimumWageLine(
                row.Id, row.Place, row.ValidFrom, row.AmountFen, row.Source, row.Entered.Name, clock.DateOf(row.Entered.At), row.Checked?.Name, row.Checked is { } signed ? clock.DateOf(signed.At) : null,
                IsReplaced: index > 0 && (rows[index - 1].Place, rows[index - 1].ValidFrom) == (row.Place, row.ValidFrom)))],
            places,
            [.. places.Where(place => rows.TrueForAll(row => row.Place != place))],
            units.Exists(unit => unit is { ParentId: null, Place: null }),
            actor.ReachOf(Permission.ManagePolicies).Everything);
    }
}

/// <param name="Places">Those that units have.</param>
/// <param name="Without">Places of units that have no row yet.</param>
/// <param name="SomeWithoutPlace">The unit at the top has no place: units below may have none either.</param>
/// <param name="MayChange">Whether the visitor keeps the table.</param>
public sealed record MinimumWagesView(IReadOnlyList<MinimumWageLine> Rows, IReadOnlyList<string> Places, IReadOnlyList<string> Without, bool SomeWithoutPlace, bool MayChange);

/// <param name="IsReplaced">Another row for the same month was entered later.</param>
public sealed record MinimumWageLine(
    Guid Id, string Place, DateOnly ValidFrom, long AmountFen, string Source, string EnteredBy, DateOnly EnteredOn, string? CheckedBy, DateOnly? CheckedOn, bool IsReplaced);
