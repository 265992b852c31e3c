using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.Domain.Appeals;

/// <summary>Who judges an appeal, and as what.</summary>
public sealed record AppealReviewer(Guid EmployeeId, Role Role, string UnitName)
{
    /// <summary>
    /// Somebody with the right to decide who had no hand in the decision: the manager of the nearest unit above the subject's that has such a one, else
    /// the nearest compliance officer. Of several the first.
    /// </summary>
    /// <param name="upwards">As <see cref="ApprovalChain.Build"/> takes it: from the subject's unit, whose own managers are not asked.</param>
    /// <param name="compliance">The units compliance is held for, nearest first.</param>
    /// <param name="barred">From <see cref="PenaltyDecision.BarredFromAppeal"/>.</param>
    /// <returns>Null when nobody is left.</returns>
    public static AppealReviewer? Pick(IEnumerable<UnitManagers> upwards, IEnumerable<UnitManagers> compliance, IReadOnlySet<Guid> barred) =>
        Among(Role.Manager, upwards.Skip(1), barred).Concat(Among(Role.Compliance, compliance, barred)).FirstOrDefault();

    private static IEnumerable<AppealReviewer> Among(Role role, IEnumerable<UnitManagers> units, IReadOnlySet<Guid> barred) =>
        units.SelectMany(unit => unit.EmployeeIds.Where(id => !barred.Contains(id)).Select(id => new AppealReviewer(id, role, unit.UnitName)));
}
