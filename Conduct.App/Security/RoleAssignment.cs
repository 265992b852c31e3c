using Conduct.Domain.Kernel;

namespace Conduct.App.Security;

/// <summary>A role an account holds for a unit and everything below it.</summary>
public sealed class RoleAssignment
{
    public Guid AccountId { get; init; }

    public Role Role { get; init; }

    public Guid UnitId { get; init; }
}
