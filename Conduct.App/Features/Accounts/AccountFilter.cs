using Conduct.App.Platform;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Accounts;

/// <param name="Role">Holders of this role only.</param>
/// <param name="UnitId">People of this unit and below only.</param>
/// <param name="Text">Part of a name or the beginning of an account name.</param>
public sealed record AccountFilter(Role? Role, Guid? UnitId, string? Text, PageRequest Page);
