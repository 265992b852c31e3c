using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Shell.Parts;
using Conduct.App.Work.Mail;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Accounts;

public sealed class AccountQuery(IDbContextFactory<ConductDb> databases, PasswordLetters letters, SignInPauses pauses, OrganisationClock clock)
{
    private const int Suggestions = 20;

    /// <returns>Null when there is no such account for this visitor.</returns>
    public async Task<AccountView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var account = await db.Users.VisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (account is null)
        {
            return null;
        }

        var employee = await db.Employees.AsNoTracking().SingleOrDefaultAsync(row => row.Id == account.EmployeeId, ct);
        var unit = employee is null ? null : await db.OrgUnits.Where(row => row.Id == employee.UnitId).Select(row => row.Name).SingleAsync(ct);
        var state = AccountStates.Of(account, pauses);
        return new(
            id,
            account.UserName!,
            account.DisplayName,
            employee?.Id,
            employee?.StaffNumber,
            employee?.Post,
            unit,
            state,
            state == AccountState.Paused && pauses.Until(id) is { } until ? clock.LocalOf(until) : null,
            employee?.HasLeftBy(clock.Today) is true,
            id == actor.AccountId,
            [.. (await db.HeldRolesAsync([id], ct))[id]])
        {
            CameBack = employee is { Former.Count: > 0 } && !employee.HasLeftBy(clock.Today),
            CanGetLink = letters.ArePossible && !account.Disabled && employee?.Email is not null && !employee.HasLeftBy(clock.Today),
        };
    }

    /// <summary>What the visitor signs in with.</summary>
    public async Task<string?> OwnNameAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Users.Where(account => account.Id == actor.AccountId).Select(account => account.UserName).SingleOrDefaultAsync(ct);
    }

    /// <summary>Employees in service without an account whose name or staff number fits what was typed.</summary>
    public async Task<IReadOnlyList<PersonChoice>> SuggestAsync(string text, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var today = clock.Today;
        return await db.Employees.VisibleTo(actor, Permission.ManageAccounts).AsNoTracking()
            .Where(row => row.LeftOn == null || row.LeftOn >= today)
            .Where(PersonSearch.Fits(text))
            .Where(row => !db.Set<Account>().Any(account => account.EmployeeId == row.Id))
            .OrderBy(row => row.StaffNumber).ThenBy(row => row.Id).Take(Suggestions)
            .Select(row => new PersonChoice(row.Id, row.Name, row.StaffNumber, row.Post))
            .ToListAsync(ct);
    }
}

/// <param name="EmployeeId">Null for an account without an employee.</param>
/// <param name="PausedUntil">In the organisation's zone, while somewhere it has to be waited.</param>
/// <param name="IsOwn">The visitor's own account: its roles and service are for somebody else to change.</param>
public sealed record AccountView(
    Guid Id,
    string UserName,
    string Name,
    Guid? EmployeeId,
    string? StaffNumber,
    string? Post,
    string? UnitName,
    AccountState State,
    DateTime? PausedUntil,
    bool HasLeft,
    bool IsOwn,
    IReadOnlyList<HeldRole> Roles)
{
    /// <summary>Whether the employee left once and is employed anew: the account was disabled by that (rule 28).</summary>
    public bool CameBack { get; init; }

    /// <summary>Whether a link to choose a password can be mailed to its owner.</summary>
    public bool CanGetLink { get; init; }
}
