using Conduct.Domain.Deductions;
using Conduct.Domain.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace Conduct.Tests.Domain.Deductions;

/// <summary>What holds of every plan.</summary>
public sealed class AnyPlanTests
{
    [Fact]
    public void AnyPlan_AddsUpToTheFen() => Holds(person => person.Plan().All(plan =>
        plan.Parts.Sum(part => part.Fen) + plan.UnplacedFen == plan.Deduction.OpenFen && plan.Parts.All(part => part.Fen > 0)));

    // Of months with parts that were passed only as far as the plan adds to them: those are as they are.
    [Fact]
    public void AnyPlan_NeverGoesBeyondTheLimitsOfAMonth() => Holds(person =>
    {
        var parts = person.Plan().SelectMany(plan => plan.Parts.Select(part => (plan.Deduction.Kind, part.Month, part.Fen, Passed: false))
            .Concat(plan.Deduction.Passed.Select(part => (plan.Deduction.Kind, part.Month, part.Fen, Passed: true))));
        return parts.GroupBy(part => part.Month).Where(month => month.Any(part => !part.Passed)).All(month =>
        {
            var basis = person.BasisOn(month.Key);
            var (total, variable) = (month.Sum(part => part.Fen) + basis.OtherFen, month.Where(part => part.Kind == MeasureKind.PerformanceDeduction).Sum(part => part.Fen));
            return basis.WageFen - total >= Math.Min(basis.MinimumFen, basis.WageFen)
                && (month.All(part => part.Kind != MeasureKind.Compensation) || total * 5 <= basis.WageFen)
                && (month.All(part => part.Passed || part.Kind != MeasureKind.PerformanceDeduction) || variable <= basis.VariableFen);
        });
    });

    [Fact]
    public void AnyPlan_IsTheSame_WhateverTheOrderOfTheList() => Holds(person => Same(person.Plan(), person.Plan(person.Deductions.Reverse())));

    [Fact]
    public void AnyDeductionRevoked_GivesItsRoomBackExactly() => Holds(person => person.Deductions.All(gone =>
    {
        var others = person.Deductions.Where(one => one != gone);
        var revoked = gone with { OwedFen = 0, Passed = [] };
        return Same(person.Plan(others), person.Plan(others.Append(revoked)).Where(plan => plan.Deduction.DecisionId != gone.DecisionId));
    }));

    [Fact]
    public void AnyPlan_PassedToThePayrollPartByPart_StaysAsItWas() => Holds(person =>
    {
        var before = person.Plan();
        var first = before.SelectMany(plan => plan.Parts.Select(part => part.Month)).DefaultIfEmpty().Min();
        var after = person.Plan(before.Select(plan => plan.Deduction with
        {
            Passed = [.. plan.Deduction.Passed, .. plan.Parts.Where(part => part.Month == first).Select(part => new PassedPart(part.Month, part.Fen))],
        }));
        return before.Zip(after).All(pair => pair.First.Parts.Where(part => part.Month != first).Select(Brief).SequenceEqual(pair.Second.Parts.Select(Brief)) && pair.First.UnplacedFen == pair.Second.UnplacedFen);
    });

    [Fact]
    public void AnyPlan_KeepsWhatWasPassed_AndNeverLooksBack() => Holds(person => person.Plan().All(plan =>
        plan.Parts.All(part => part.Month >= plan.Deduction.FirstMonth && part.Month >= AnyPerson.First.AddMonths(3) && !plan.Deduction.Passed.Any(passed => passed.Month == part.Month))));

    [Fact]
    public void AnyLaterDecision_TakesNothingFromAnEarlierOne() => Holds(person =>
    {
        var late = new Deduction(Guid.NewGuid(), MeasureKind.Compensation, 5_000_00, AnyPerson.First.AddYears(1), AnyPerson.First, []);
        return Same(person.Plan(), person.Plan(person.Deductions.Append(late)).Where(plan => plan.Deduction.DecisionId != late.DecisionId));
    });

    // A wage that is recorded again for each month is the same wage.
    [Fact]
    public void AnyWageRecord_SplitByMonths_ChangesNothing() => Prop.ForAll(AnyPerson.Arbitrary, person =>
    {
        if (person.Wages[0] is not { } basis || basis.WageFen == 0)
        {
            return true;
        }

        var amounts = new WageAmounts(basis.WageFen, basis.VariableFen, basis.OtherFen);
        MinimumFrom[] minimum = [new(AnyPerson.First, basis.MinimumFen, true)];
        var once = new PayHistory("广东·广州", [new(AnyPerson.First, amounts)], minimum);
        var monthly = once with { Wages = [.. Enumerable.Range(0, 70).Select(month => new WageMonth(AnyPerson.First.AddMonths(month), amounts))] };
        return Same(new PersonDeductions(person.Deductions, once, AnyPerson.First).Plan(), new PersonDeductions(person.Deductions, monthly, AnyPerson.First).Plan());
    }).QuickCheckThrowOnFailure();

    private static void Holds(Func<AnyPerson, bool> property) => Prop.ForAll(AnyPerson.Arbitrary, property).QuickCheckThrowOnFailure();

    private static bool Same(IEnumerable<DeductionPlan> one, IEnumerable<DeductionPlan> other) => one.Select(Told).SequenceEqual(other.Select(Told));

    private static string Told(DeductionPlan plan) => $"{plan.Deduction.DecisionId} {string.Join(' ', plan.Parts.Select(Brief))} {plan.UnplacedFen}";

    private static (DateOnly Month, long Fen) Brief(PlannedPart part) => (part.Month, part.Fen);
}
