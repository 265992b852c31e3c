using Conduct.Domain.Deductions;
using Conduct.Domain.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace Conduct.Tests.Domain.Deductions;

/// <summary>Any person: up to six deductions, some parts of them passed, and two years of wages that change from month to month.</summary>
/// <param name="Wages">By month from <see cref="First"/> on; the last one goes on.</param>
public sealed record AnyPerson(IReadOnlyList<Deduction> Deductions, IReadOnlyList<MonthBasis> Wages)
{
    public static readonly DateOnly First = new(2026, 1, 1);

    public static Arbitrary<AnyPerson> Arbitrary { get; } = (
        from count in Gen.Choose(0, 6)
        from deductions in Deduction().ListOf(count)
        from wages in Basis().ListOf(24)
        select new AnyPerson([.. deductions], [.. wages])).ToArbitrary();

    public IReadOnlyList<DeductionPlan> Plan() => Plan(Deductions);

    public IReadOnlyList<DeductionPlan> Plan(IEnumerable<Deduction> deductions) => DeductionPlanner.Plan(deductions, BasisOn, First.AddMonths(3));

    public MonthBasis BasisOn(DateOnly month) => Wages[Math.Clamp(((month.Year - First.Year) * 12) + month.Month - First.Month, 0, Wages.Count - 1)];

    // Amounts with odd fen, wages below the minimum wage among them.
    private static Gen<MonthBasis> Basis() =>
        from wage in Gen.Choose(0, 12_000_13)
        from variable in Gen.Choose(0, wage)
        from minimum in Gen.Choose(1_800_00, 2_700_00)
        from other in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 900_07)))
        select new MonthBasis(wage, variable, minimum, other);

    private static Gen<Deduction> Deduction() =>
        from kind in Gen.Elements(MeasureKind.PerformanceDeduction, MeasureKind.Compensation)
        from owed in Gen.Choose(1, 9_000_11)
        from day in Gen.Choose(0, 90)
        from first in Gen.Choose(0, 8)
        from passed in Gen.Choose(0, 3)
        select new Deduction(
            Guid.NewGuid(), kind, owed, First.AddDays(day), First.AddMonths(first),
            [.. Enumerable.Range(0, passed).Select(month => new PassedPart(First.AddMonths(month), Math.Max(1, owed / 7)))]);
}
