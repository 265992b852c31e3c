using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Accounts;

/// <summary>A role for a unit and everything below it.</summary>
public sealed record HeldRole(Role Role, Guid UnitId, string UnitName);
