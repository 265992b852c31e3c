using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Work.Mail;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Accounts;

/// <summary>Employees in service without an account, for whom accounts are opened.</summary>
public sealed class PeopleWithoutAccountQuery(IDbContextFactory<ConductDb> databases, PasswordLetters letters, OrganisationClock clock)
{
    /// <summary>Whether whoever has an address can be invited by mail.</summary>
    public bool Invites => letters.ArePossible;

    /// <param name="unitId">This unit and below; null: all in reach.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="ct">Ends the query.</param>
    public async Task<PeopleWithoutAccount> FindAsync(Guid? unitId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var today = clock.Today;
        var rows = db.Employees.VisibleTo(actor, Permission.ManageAccounts).AsNoTracking()
            .Where(row => row.LeftOn == null || row.LeftOn >= today)
            .Where(row => !db.Set<Account>().Any(account => account.EmployeeId == row.Id));
        if (unitId is { } unit)
        {
            var below = (await db.OrgTreeAsync(ct)).IdsBelow(unit);
            rows = rows.Where(row => below.Contains(row.UnitId));
        }

        var found = await rows.OrderBy(row => row.StaffNumber).ThenBy(row => row.Id).Take(OpenAccounts.Most)
            .Select(row => new PersonWithoutAccount(
                row.Id,
                row.StaffNumber,
                row.Name,
                db.OrgUnits.Where(one => one.Id == row.UnitId).Select(one => one.Name).First(),
                row.Post,
                row.Email != null,
                false))
            .ToListAsync(ct);
        var taken = await TakenAsync(db, found, ct);
        return new([.. found.Select(person => person with { NameTaken = taken.Contains(Normal(person)) })], await rows.CountAsync(ct));
    }

    private static Task<HashSet<string?>> TakenAsync(ConductDb db, IEnumerable<PersonWithoutAccount> people, CancellationToken ct)
    {
        string?[] names = [.. people.Select(Normal)];
        return db.Users.Where(account => names.Contains(account.NormalizedUserName)).Select(account => account.NormalizedUserName).ToHashSetAsync(ct);
    }

    // As Identity compares names.
    private static string Normal(PersonWithoutAccount person) => person.StaffNumber.Normalize().ToUpperInvariant();
}

/// <param name="People">The first <see cref="OpenAccounts.Most"/> by staff number.</param>
/// <param name="Total">All of them.</param>
public sealed record PeopleWithoutAccount(IReadOnlyList<PersonWithoutAccount> People, int Total);

/// <param name="HasEmail">Can be invited by mail.</param>
/// <param name="NameTaken">Another account bears the staff number as its name: this one is opened by itself, under another name.</param>
public sealed record PersonWithoutAccount(Guid EmployeeId, string StaffNumber, string Name, string UnitName, string Post, bool HasEmail, bool NameTaken);
