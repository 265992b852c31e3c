using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

public sealed class CaseDraftQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<CaseDraftView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.CaseFiles.VisibleTo(actor, Permission.HandleCases).AsNoTracking().SingleOrDefaultAsync(caseFile => caseFile.Id == id, ct);
        if (row is null)
        {
            return null;
        }

        var draft = row.Draft ?? new CaseDraft();
        Guid[] people = [.. draft.Subjects.Select(subject => subject.EmployeeId), .. draft.NamedPersons.Select(named => named.EmployeeId)];
        Guid[] clauses = [.. draft.Subjects.SelectMany(subject => subject.ClauseIds)];
        var there = db.Employees.Where(Employment.On(clock.Today));
        return new(
            row.Status == CaseStatus.Draft,
            draft,
            await db.Employees.Where(employee => people.Contains(employee.Id))
                .Join(db.OrgUnits, employee => employee.UnitId, unit => unit.Id, (employee, unit) => new PersonOption(employee.Id, employee.StaffNumber, employee.Name, unit.Name, employee.Post, !there.Any(one => one.Id == employee.Id)))
                .ToDictionaryAsync(person => person.Id, ct),
            (await db.PolicyClauses.AsNoTracking().Where(clause => clauses.Contains(clause.Id)).ToListAsync(ct)).ToDictionary(clause => clause.Id, ClauseOption.Of),
            clock.Today);
    }

    /// <summary>Whether a new case can take this identity; a hidden one cannot be told from one that is taken.</summary>
    public async Task<bool> IsFreeAsync(Guid id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return !await db.CaseFiles.AnyAsync(caseFile => caseFile.Id == id, ct);
    }
}

/// <param name="People">Those the draft names, by identity.</param>
/// <param name="Clauses">Those the draft names, by identity, in force or not.</param>
/// <param name="IsDraft">False once it was filed.</param>
public sealed record CaseDraftView(
    bool IsDraft,
    CaseDraft Draft,
    IReadOnlyDictionary<Guid, PersonOption> People,
    IReadOnlyDictionary<Guid, ClauseOption> Clauses,
    DateOnly Today)
{
    /// <summary>The form of a case that is not there yet.</summary>
    public static CaseDraftView New(DateOnly today) => new(true, new(), new Dictionary<Guid, PersonOption>(), new Dictionary<Guid, ClauseOption>(), today);
}
