using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Penalties;

/// <summary>Who holds a role for a unit today.</summary>
public sealed record ApproverName(Role Role, Guid UnitId, Guid EmployeeId, string Name);

public sealed record ApproverNames(IReadOnlyList<ApproverName> All)
{
    public IReadOnlyList<string> Of(Role role, Guid unitId, IReadOnlySet<Guid> barred) =>
        [.. All.Where(one => one.Role == role && one.UnitId == unitId && !barred.Contains(one.EmployeeId)).Select(one => one.Name).Distinct()];
}
