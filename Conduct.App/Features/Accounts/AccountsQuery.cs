using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Accounts;

/// <summary>One page of the accounts the visitor looks after.</summary>
public sealed class AccountsQuery(IDbContextFactory<ConductDb> databases, SignInPauses pauses, OrganisationClock clock)
{
    public async Task<PageResult<AccountLine>> ReadAsync(AccountFilter filter, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = await (await FilteredAsync(db, filter, actor, ct))
            .OrderBy(account => account.NormalizedUserName).ThenBy(account => account.Id)
            .Select(account => new { Account = account, Employee = db.Employees.FirstOrDefault(one => one.Id == account.EmployeeId) })
            .ToPageAsync(filter.Page, ct);
        Guid[] ids = [.. found.Rows.Select(row => row.Account.Id)];
        var roles = await db.HeldRolesAsync(ids, ct);
        var units = await db.OrgUnits.ToDictionaryAsync(unit => unit.Id, unit => unit.Name, ct);
        return new(
            [.. found.Rows.Select(row => new AccountLine(
                row.Account.Id,
                row.Account.UserName!,
                row.Account.DisplayName,
                row.Employee is { } one ? units[one.UnitId] : null,
                AccountStates.Of(row.Account, pauses),
                row.Employee?.HasLeftBy(clock.Today) is true,
                [.. roles[row.Account.Id]]))],
            found.Total,
            found.Page);
    }

    private static async Task<IQueryable<Account>> FilteredAsync(ConductDb db, AccountFilter filter, Actor actor, CancellationToken ct)
    {
        var rows = db.Users.VisibleTo(actor).AsNoTracking();
        if (filter.Role is { } role)
        {
            rows = rows.Where(account => db.Set<RoleAssignment>().Any(held => held.AccountId == account.Id && held.Role == role));
        }

        if (filter.UnitId is { } unit)
        {
            var below = (await db.OrgTreeAsync(ct)).IdsBelow(unit);
            rows = rows.Where(account => db.Employees.Any(one => one.Id == account.EmployeeId && below.Contains(one.UnitId)));
        }

        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            var (upper, sought) = (SearchFold.Of(text).ToUpperInvariant(), PersonSearch.SoughtFor(text));
            rows = rows.Where(account => account.DisplayName.Contains(text) || account.NormalizedUserName!.StartsWith(upper)
                || db.Employees.Any(one => one.Id == account.EmployeeId && one.SearchText.Contains(sought)));
        }

        return rows;
    }
}

/// <param name="Role">Holders of this role only.</param>
/// <param name="UnitId">People of this unit and below only.</param>
/// <param name="Text">Part of a name or the beginning of an account name.</param>
public sealed record AccountFilter(Role? Role, Guid? UnitId, string? Text, PageRequest Page);

/// <param name="UnitName">Null for an account without an employee.</param>
/// <param name="HasLeft">The employee has left, but the account has not been disabled.</param>
public sealed record AccountLine(Guid Id, string UserName, string Name, string? UnitName, AccountState State, bool HasLeft, IReadOnlyList<HeldRole> Roles);
