using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training.Assign;

public sealed class AssignQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    private const int MostSuggestions = 12;

    public async Task<AssignChoices> ReadAsync(Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var employed = Employed(db, by);
        var posts = await employed.Select(employee => employee.Post).Distinct().OrderBy(post => post).ToListAsync(ct);
        var reach = by.ReachOf(Permission.ManageTraining);
        var tree = await db.TreeAsync(ct);
        var units = tree.Roots.SelectMany(root => tree.Downwards(root.Id)).Where(unit => reach.Covers(unit.Id)).ToList();
        var top = units.Count == 0 ? 0 : units.Min(unit => tree.Upwards(unit.Id).Count());
        return new([.. units.Select(unit => new UnitChoice(unit.Id, unit.Name, tree.Upwards(unit.Id).Count() - top))], posts, await employed.CountAsync(ct));
    }

    public async Task<IReadOnlyList<PersonChoice>> SuggestAsync(string text, Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var number = text.ToUpperInvariant();
        return await Employed(db, by)
            .Where(employee => employee.Name.Contains(text) || employee.StaffNumber.StartsWith(number))
            .OrderBy(employee => employee.Name.StartsWith(text) ? 0 : 1).ThenBy(employee => employee.StaffNumber)
            .Take(MostSuggestions)
            .Select(employee => new PersonChoice(employee.Id, employee.Name, employee.StaffNumber, employee.Post))
            .ToListAsync(ct);
    }

    private IQueryable<Employee> Employed(ConductDb db, Actor by)
    {
        var today = clock.Today;
        return db.Employees.VisibleTo(by, Permission.ManageTraining)
            .Where(employee => employee.EnteredOn <= today && (employee.LeftOn == null || employee.LeftOn >= today));
    }
}
