using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Register;

internal static class RegisterHosting
{
    /// <summary>An account to which rows of a test may refer.</summary>
    public static async Task<Guid> AccountAsync(this FeatureHost host, string name = "tester", Role? role = null, Guid unitId = default, Guid? employeeId = null)
    {
        var account = new Account { Id = NewId.Next(), UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, EmployeeId = employeeId, SecurityStamp = "x" };
        await host.SaveAsync(account);
        if (role is { } held)
        {
            await host.SaveAsync(new RoleAssignment { AccountId = account.Id, Role = held, UnitId = unitId });
        }

        return account.Id;
    }

    public static Actor As(Guid accountId, Role role) => new(accountId, null, "tester", [new(role, Guid.Empty, UnitReach.All)], new HashSet<Guid>());
}
