using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

/// <summary>Looks up the people and clauses that a draft names.</summary>
public static class FilingLookup
{
    /// <exception cref="RuleBrokenException"><see cref="CaseRules.SubjectUnknown"/>: nobody of that identity in the actor's reach.</exception>
    public static async Task<IReadOnlyList<SubjectFiling>> SubjectsOfAsync(this ConductDb db, CaseDraft draft, Actor actor, CancellationToken ct)
    {
        Guid[] people = [.. draft.Subjects.Select(subject => subject.EmployeeId)];
        var employees = await db.Employees.VisibleTo(actor, Permission.HandleCases).Where(row => people.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        Rule.Require(people.All(employees.ContainsKey), CaseRules.SubjectUnknown);
        Guid[] unitIds = [.. employees.Values.Select(employee => employee.UnitId)];
        var units = await db.OrgUnits.Where(unit => unitIds.Contains(unit.Id)).ToDictionaryAsync(unit => unit.Id, unit => unit.Name, ct);
        var clauses = await db.ClausesOfAsync(draft, ct);
        return [.. draft.Subjects.Select(subject => new SubjectFiling(
            NewId.Next(),
            employees[subject.EmployeeId],
            units[employees[subject.EmployeeId].UnitId],
            [.. subject.ClauseIds.Where(clauses.ContainsKey).Select(id => clauses[id])]))];
    }

    public static async Task<IReadOnlyList<(Guid EmployeeId, string Name, NamedPart Part)>> NamedOfAsync(this ConductDb db, CaseDraft draft, CancellationToken ct)
    {
        Guid[] people = [.. draft.NamedPersons.Select(named => named.EmployeeId)];
        if (people is [])
        {
            return [];
        }

        var names = await db.Employees.Where(row => people.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, ct);
        return [.. draft.NamedPersons.Where(named => names.ContainsKey(named.EmployeeId)).Select(named => (named.EmployeeId, names[named.EmployeeId], named.Part))];
    }

    private static async Task<Dictionary<Guid, ClauseInForce>> ClausesOfAsync(this ConductDb db, CaseDraft draft, CancellationToken ct)
    {
        Guid[] ids = [.. draft.Subjects.SelectMany(subject => subject.ClauseIds)];
        var versions = await db.PolicyVersions.AsNoTracking()
            .Where(version => version.Clauses.Any(clause => ids.Contains(clause.Id)))
            .IgnoreAutoIncludes()
            .Include(version => version.Clauses.Where(clause => ids.Contains(clause.Id)))
            .ToListAsync(ct);
        return versions.SelectMany(version => version.Clauses, (version, clause) => new ClauseInForce(version, clause)).ToDictionary(one => one.Clause.Id);
    }
}
