using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Register;

/// <summary>What the filter bar offers: the units in reach and the clauses of the policies.</summary>
public sealed class RegisterChoicesQuery(IDbContextFactory<ConductDb> databases)
{
    private const int Suggestions = 10;

    public async Task<RegisterChoices> ReadAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var reach = actor.ReachOf(Permission.ReadRegister);
        var tree = await db.OrgTreeAsync(ct);
        var clauses = await ClauseFamily.Lines(db.PolicyClauses.AsNoTracking()).ToListAsync(ct);
        return new(
            [.. tree.Roots.SelectMany(root => Units(tree, root, 0)).Where(unit => reach.Covers(unit.Id))],
            [.. clauses.GroupBy(clause => clause.Family).Select(family => new ClauseChoice(family.Key, ClauseFamily.TextOf(family))).OrderBy(choice => choice.Text, ClauseFamily.ClauseOrder)]);
    }

    /// <summary>Employees in reach by name, pinyin or staff number.</summary>
    public async Task<IReadOnlyList<EmployeeChoice>> EmployeesAsync(string text, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var reach = actor.ReachOf(Permission.ReadRegister);
        Guid[] units = [.. reach.Units];
        var everything = reach.Everything;
        return await db.Employees.Where(one => everything || units.Contains(one.UnitId))
            .Where(PersonSearch.Fits(text))
            .OrderBy(one => one.StaffNumber).Take(Suggestions)
            .Select(one => new EmployeeChoice(one.Id, one.Name + " " + one.StaffNumber)).ToListAsync(ct);
    }

    private static IEnumerable<UnitChoice> Units(OrgTree tree, OrgNode unit, int depth) =>
        tree.ChildrenOf(unit.Id).SelectMany(child => Units(tree, child, depth + 1)).Prepend(new(unit.Id, unit.Name, depth));
}

public sealed record RegisterChoices(IReadOnlyList<UnitChoice> Units, IReadOnlyList<ClauseChoice> Clauses);

public sealed record UnitChoice(Guid Id, string Name, int Depth)
{
    /// <summary>Set in from the left by depth, for a plain list of options.</summary>
    public string Indented => new string('\u3000', Depth) + Name;
}

public sealed record ClauseChoice(string Family, string Text);

public sealed record EmployeeChoice(Guid Id, string Text);
