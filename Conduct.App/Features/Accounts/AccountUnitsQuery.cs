using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Accounts;

/// <summary>The units for which the visitor looks after accounts.</summary>
public sealed class AccountUnitsQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<IReadOnlyList<AccountUnit>> ReadAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var tree = await db.OrgUnits.VisibleTo(actor, Permission.ManageAccounts).PartAsync(ct);
        return [.. tree.InOrder().Select(one => new AccountUnit(one.Unit.Id, one.Unit.Name, one.Level))];
    }
}

/// <summary>A unit to choose, after its parent.</summary>
public sealed record AccountUnit(Guid Id, string Name, int Level);
