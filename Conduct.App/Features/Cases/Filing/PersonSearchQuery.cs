using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

/// <summary>Employees by name, pinyin or staff number.</summary>
public sealed class PersonSearchQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public const int Limit = 12;

    /// <summary>Whom a case may be about: those of the units the actor handles cases for, who may have left since (rule 28).</summary>
    public async Task<IReadOnlyList<PersonOption>> SubjectsAsync(string text, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await FindAsync(db, db.Employees.VisibleTo(actor, Permission.HandleCases), text, ct);
    }

    /// <summary>Whom a case may name besides: anybody who works here or did.</summary>
    public async Task<IReadOnlyList<PersonOption>> AnybodyAsync(string text, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await FindAsync(db, db.Employees, text, ct);
    }

    private Task<List<PersonOption>> FindAsync(ConductDb db, IQueryable<Employee> among, string text, CancellationToken ct)
    {
        var there = db.Employees.Where(Employment.On(clock.Today));
        return among
            .Where(Employment.UpTo(clock.Today))
            .Where(PersonSearch.Fits(text))
            .OrderBy(employee => there.Any(one => one.Id == employee.Id) ? 0 : 1).ThenBy(employee => employee.Name.StartsWith(text) ? 0 : 1).ThenBy(employee => employee.StaffNumber)
            .Take(Limit)
            .Join(db.OrgUnits, employee => employee.UnitId, unit => unit.Id, (employee, unit) => new PersonOption(employee.Id, employee.StaffNumber, employee.Name, unit.Name, employee.Post, !there.Any(one => one.Id == employee.Id)))
            .ToListAsync(ct);
    }
}
