using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Search;

/// <summary>Employees within reach by the beginning of their name or staff number; where few begin so, by whatever finds a person.</summary>
public sealed class StaffSearch(OrganisationClock clock)
{
    public async Task<IReadOnlyList<SearchHit>> FindAsync(ConductDb db, string text, int most, Actor actor, CancellationToken ct)
    {
        var seen = db.Employees.VisibleTo(actor, Permission.ReadOrganisation).AsNoTracking();
        var found = await ShownAsync(db, Beginning(db, seen, text), most, ct);
        if (found.Count < most)
        {
            Guid[] ids = [.. found.Select(one => one.Id)];
            found.AddRange(await ShownAsync(db, seen.Where(row => !ids.Contains(row.Id)).Where(PersonSearch.Fits(text)), most - found.Count, ct));
        }

        return [.. found.Select(one => new SearchHit(
            $"/organisation/employees/{one.Id}",
            one.Name,
            SearchDisplay.Of(one.StaffNumber, one.UnitName, one.Post, one.LeftOn < clock.Today ? SearchTexts.HasLeft : "")))];
    }

    // A range of the index. PostgreSQL sorts by the language of its cluster, where a range is no beginning: it reads LIKE as one where it can.
    private static IQueryable<Employee> Beginning(ConductDb db, IQueryable<Employee> rows, string text)
    {
        var number = text.ToUpperInvariant();
        if (!db.Database.IsSqlite())
        {
            return rows.Where(row => row.Name.StartsWith(text) || row.StaffNumber.StartsWith(text) || row.StaffNumber.StartsWith(number));
        }

        var (nameEnd, end, numberEnd) = ($"{text}\uffff", $"{text}\uffff", $"{number}\uffff");
#pragma warning disable CA1309 // The database compares, and knows no other way.
        return rows.Where(row => (string.Compare(row.Name, text) >= 0 && string.Compare(row.Name, nameEnd) < 0)
            || (string.Compare(row.StaffNumber, text) >= 0 && string.Compare(row.StaffNumber, end) < 0)
            || (string.Compare(row.StaffNumber, number) >= 0 && string.Compare(row.StaffNumber, numberEnd) < 0));
#pragma warning restore CA1309
    }

    private static Task<List<FoundPerson>> ShownAsync(ConductDb db, IQueryable<Employee> rows, int most, CancellationToken ct) =>
        rows.OrderBy(row => row.LeftOn == null ? 0 : 1).ThenBy(row => row.StaffNumber).Take(most)
            .Select(row => new FoundPerson(row.Id, row.Name, row.StaffNumber, db.OrgUnits.Where(unit => unit.Id == row.UnitId).Select(unit => unit.Name).First(), row.Post, row.LeftOn))
            .ToListAsync(ct);

    private sealed record FoundPerson(Guid Id, string Name, string StaffNumber, string UnitName, string Post, DateOnly? LeftOn);
}
