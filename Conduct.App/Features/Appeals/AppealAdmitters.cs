using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Appeals;

/// <summary>Those who say whether an appeal is taken up: HR officers and compliance officers of the unit who had no hand in the case.</summary>
internal static class AppealAdmitters
{
    private static readonly Role[] Admitting = [Role.HrOfficer, Role.Compliance];

    public static IReadOnlyList<Guid> Of(RoleDirectory roles, Guid unitId, IReadOnlySet<Guid> barred) =>
        [.. Admitting.SelectMany(role => roles.Reaching(role, unitId)).Where(id => !barred.Contains(id)).Distinct()];

    public static IReadOnlyList<string> NamesOf(RoleDirectory roles, Guid unitId, IReadOnlySet<Guid> barred) =>
        [.. Admitting.SelectMany(role => roles.Upwards(unitId).SelectMany(unit => roles.NamesFor(role, unit.Id, barred))).Distinct()];
}
