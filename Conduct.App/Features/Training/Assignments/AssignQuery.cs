using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

public sealed class AssignQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    private const int MaxSuggestions = 12;

    public async Task<AssignChoices> ReadAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var employed = Employed(db.Employees.VisibleTo(actor, Permission.ManageTraining));
        var posts = await employed.Select(employee => employee.Post).Distinct().OrderBy(post => post).ToListAsync(ct);
        var reach = actor.ReachOf(Permission.ManageTraining);
        var tree = await db.OrgTreeAsync(ct);
        var units = tree.Roots.SelectMany(root => tree.Downwards(root.Id)).Where(unit => reach.Covers(unit.Id)).ToList();
        var top = units.Count == 0 ? 0 : units.Min(unit => tree.Upwards(unit.Id).Count());
        return new([.. units.Select(unit => new UnitChoice(unit.Id, unit.Name, tree.Upwards(unit.Id).Count() - top))], posts, await employed.CountAsync(ct));
    }

    /// <summary>How often the course was assigned so far.</summary>
    public async Task<int> CountAsync(Guid courseId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.TrainingAssignments.CountAsync(training => training.CourseId == courseId, ct);
    }

    /// <summary>People in reach.</summary>
    public async Task<IReadOnlyList<PersonChoice>> SuggestAsync(string text, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await SuggestAsync(Employed(db.Employees.VisibleTo(actor, Permission.ManageTraining)), text, ct);
    }

    /// <summary>Anybody: a trainer may come from anywhere.</summary>
    public async Task<IReadOnlyList<PersonChoice>> AnybodyAsync(string text, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await SuggestAsync(Employed(db.Employees), text, ct);
    }

    private static Task<List<PersonChoice>> SuggestAsync(IQueryable<Employee> among, string text, CancellationToken ct) =>
        among
            .Where(PersonSearch.Fits(text))
            .OrderBy(employee => employee.Name.StartsWith(text) ? 0 : 1).ThenBy(employee => employee.StaffNumber)
            .Take(MaxSuggestions)
            .Select(employee => new PersonChoice(employee.Id, employee.Name, employee.StaffNumber, employee.Post))
            .ToListAsync(ct);

    private IQueryable<Employee> Employed(IQueryable<Employee> employees)
    {
        var today = clock.Today;
        return employees.Where(Employment.On(today));
    }
}

/// <summary>What can be chosen when training is assigned: all of it within reach.</summary>
public sealed record AssignChoices(IReadOnlyList<UnitChoice> Units, IReadOnlyList<string> Posts, int People);

/// <param name="Level">Depth below the topmost unit in reach, for indenting.</param>
public sealed record UnitChoice(Guid Id, string Name, int Level);
