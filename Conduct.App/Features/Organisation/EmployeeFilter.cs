using Conduct.App.Platform;

namespace Conduct.App.Features.Organisation;

/// <param name="UnitId">This unit and below; null for all the visitor sees.</param>
/// <param name="Text">Part of a name, or the beginning of a staff number.</param>
/// <param name="Leavers">Those who have left instead of those in service.</param>
/// <param name="Sort">A column as it stands in the address.</param>
public sealed record EmployeeFilter(Guid? UnitId, string? Text, bool Leavers, string? Sort, PageRequest Page);
