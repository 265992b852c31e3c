namespace Conduct.Domain.Kernel;

/// <summary>A role held for a unit and everything below it.</summary>
/// <param name="Role">The role.</param>
/// <param name="UnitId">The unit it is held for.</param>
/// <param name="Reach">That unit and all below.</param>
public sealed record RoleGrant(Role Role, Guid UnitId, UnitReach Reach);
