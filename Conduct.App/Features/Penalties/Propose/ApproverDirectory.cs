using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>Who can be asked to approve, from the subject's unit up to the top.</summary>
public sealed class ApproverDirectory(RoleHolders holders, ApprovalTable table)
{
    private static readonly Role[] Asked = [Role.Manager, Role.Compliance];

    public async Task<(ApprovalRoutes Routes, RoleDirectory Holders)> RoutesAsync(ConductDb db, Guid unitId, IReadOnlySet<Guid> barred, CancellationToken ct)
    {
        var directory = await holders.ReadAsync(db, Asked, ct);
        return (new ApprovalRoutes(table, Upwards(Role.Manager), Upwards(Role.Compliance), barred), directory);

        UnitManagers[] Upwards(Role role) => [.. directory.Upwards(unitId).Select(unit => new UnitManagers(unit.Id, unit.Name, directory.For(role, unit.Id)))];
    }

    /// <summary>The holders at the units of these steps.</summary>
    public Task<RoleDirectory> OfAsync(ConductDb db, IEnumerable<ApprovalStep> steps, CancellationToken ct) =>
        holders.ReadAtAsync(db, Asked, steps.Select(step => step.UnitId), ct);
}
