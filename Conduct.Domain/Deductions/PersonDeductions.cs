using Conduct.Domain.Measures;

namespace Conduct.Domain.Deductions;

/// <summary>All deductions of one person with what their plan is reckoned from.</summary>
/// <param name="Deductions">Of all their decisions in effect, and of revoked ones that the payroll has parts of.</param>
/// <param name="Pay">Wages and minimum wage.</param>
/// <param name="OpenFrom">First day of the earliest month whose payroll still takes something.</param>
public sealed record PersonDeductions(IReadOnlyList<Deduction> Deductions, PayHistory Pay, DateOnly OpenFrom)
{
    /// <summary>Empty when a plan can be made.</summary>
    public IReadOnlyList<PayGap> Gaps => Pay.GapsOn(OpenFrom);

    /// <param name="proposed">Deductions that are not decided yet: they come last.</param>
    /// <returns>Empty as long as there are <see cref="Gaps"/>.</returns>
    public IReadOnlyList<DeductionPlan> Plan(params IReadOnlyList<Deduction> proposed) =>
        Gaps.Count > 0 ? [] : DeductionPlanner.Plan(Deductions.Concat(proposed), Pay.BasisOn, OpenFrom);

    public Deduction? Find(Guid decisionId, MeasureKind kind) => Deductions.FirstOrDefault(one => one.DecisionId == decisionId && one.Kind == kind);
}
