using Conduct.Domain.Kernel;

namespace Conduct.Domain.Penalties;

/// <summary>The managers of one unit on the way from the subject's unit to the top.</summary>
public sealed record UnitManagers(Guid UnitId, string UnitName, IReadOnlyCollection<Guid> EmployeeIds);

/// <summary>Who is asked, level by level.</summary>
public static class ApprovalChain
{
    /// <summary>
    /// The first level is the nearest unit with a manager who may decide, the second the next one above with another
    /// person, the third compliance. Where a unit lacks such a manager the way leads further up, at last to compliance.
    /// </summary>
    /// <param name="levels">From <see cref="ApprovalTable"/>.</param>
    /// <param name="upwards">Units from the subject's unit to the root.</param>
    /// <param name="compliance">The units compliance is held for, nearest first, with the officers.</param>
    /// <param name="barred">Employees who may not approve: subject, named, filer, investigators, proposer.</param>
    public static IReadOnlyList<ApprovalStep> Build(int levels, IEnumerable<UnitManagers> upwards, IEnumerable<UnitManagers> compliance, IReadOnlySet<Guid> barred)
    {
        var steps = Continue([], levels, upwards, compliance, barred);
        Rule.Require(steps.Count > 0, PenaltyRules.NobodyToApprove);
        return steps;
    }

    /// <summary>The same for the levels that follow those already decided (rule 27); none when nobody is left.</summary>
    internal static IReadOnlyList<ApprovalStep> Continue(
        IReadOnlyList<ApprovalStep> decided, int levels, IEnumerable<UnitManagers> upwards, IEnumerable<UnitManagers> compliance, IReadOnlySet<Guid> barred)
    {
        List<ApprovalStep> steps = [.. decided];
        List<Guid[]> asked = [.. decided.Select(step => new[] { step.Decided!.EmployeeId })];
        UnitManagers[] way = [.. upwards];
        foreach (var unit in way.Skip(1 + Array.FindLastIndex(way, unit => decided.Any(step => step.Role == Role.Manager && step.UnitId == unit.UnitId))))
        {
            if (steps.Count == Math.Min(levels, 2))
            {
                break;
            }

            Ask(Role.Manager, unit);
        }

        var officers = compliance.FirstOrDefault(unit => CanDecide(AbleIn(unit)));
        if (steps.Count < levels && officers is not null)
        {
            Ask(Role.Compliance, officers);
        }

        return [.. steps.Skip(decided.Count)];

        void Ask(Role role, UnitManagers unit)
        {
            var able = AbleIn(unit);
            if (CanDecide(able))
            {
                steps.Add(new ApprovalStep(steps.Count + 1, role, unit.UnitId, unit.UnitName));
                asked.Add(able);
            }
        }

        Guid[] AbleIn(UnitManagers unit) => [.. unit.EmployeeIds.Distinct().Where(person => !barred.Contains(person))];

        // Whoever decides the levels before, somebody must be left here who did not.
        bool CanDecide(Guid[] able) => able.Length > asked.Count(before => before.Intersect(able).Any());
    }
}
