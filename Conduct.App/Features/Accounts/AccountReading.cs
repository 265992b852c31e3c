using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Accounts;

/// <summary>What the commands of the area load and ask before they change an account.</summary>
internal static class AccountReading
{
    /// <exception cref="NotFoundException">There is no such account for this actor.</exception>
    public static async Task<Account> GetAccountAsync(this ConductDb db, Guid id, Actor actor, CancellationToken ct) =>
        await db.Users.VisibleTo(actor).SingleOrDefaultAsync(account => account.Id == id, ct) ?? throw new NotFoundException(nameof(Account));

    /// <summary>Refuses to leave the installation without anybody who could look after it.</summary>
    public static async Task RequireAnotherAdministratorAsync(this ConductDb db, Guid accountId, CancellationToken ct)
    {
        var top = db.OrgUnits.Where(unit => unit.ParentId == null);

        // Two administrators who remove each other at the same moment wait for one another here.
        await top.ExecuteUpdateAsync(row => row.SetProperty(unit => unit.Version, unit => unit.Version), ct);
        var administrators = db.RoleAssignments.Where(held => held.Role == Role.Administrator
            && top.Any(unit => unit.Id == held.UnitId)
            && db.Set<Account>().Any(account => account.Id == held.AccountId && !account.Disabled));
        var isOne = await administrators.AnyAsync(held => held.AccountId == accountId, ct);
        Rule.Require(!isOne || await administrators.AnyAsync(held => held.AccountId != accountId, ct), AccountRules.LastAdministrator);
    }

    public static string RequireReason(string? reason) => Rule.RequireText(reason, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing);

    /// <summary>How the audit names an account.</summary>
    public static string Target(Guid accountId) => $"{nameof(Account)}/{accountId}";
}
