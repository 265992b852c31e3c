using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Conduct.Tests.Domain.Appeals;

/// <summary>An appeal never makes a penalty heavier.</summary>
public sealed class VariationTests
{
    private static readonly MeasureKind[] Sanctions = [.. Enum.GetValues<MeasureKind>().Where(MeasureKinds.IsSanction)];

    // Anything somebody might send: any kind, any amount, any days, for any of the measures or for none of them.
    private static readonly Gen<MeasureDraft> AnyDraft =
        from kind in Gen.Elements(Enum.GetValues<MeasureKind>())
        from fen in Gen.Elements<long?>(null, -1, 0, 1, 1_499_99, 2_999_99, 3_000_00, 3_000_01, 9_999_99)
        from days in Gen.Elements<int?>(null, -1, 0, 1, 5, 7, 10, 11, 365, 366)
        select new MeasureDraft(kind, fen, days);

    private static readonly Gen<(MeasureKind Sanction, int? Days, MeasureDraft[] Sent, bool[] Named, int Months)> AnyVariation =
        from sanction in Gen.Elements(Sanctions)
        from days in Gen.Elements<int?>(null, 1, 10)
        from sent in Gen.ArrayOf(AnyDraft, 3)
        from same in Gen.ArrayOf(Gen.Elements(true, false), 3)
        from named in Gen.ArrayOf(Gen.Elements(true, false), 3)
        from months in Gen.Choose(-1, 14)
        select (sanction, days, Mix(sanction, days, sent, same), named, months);

    [Fact]
    public void Variation_WhateverIsSent_IsRefusedOrNoHeavier() => Prop.ForAll(Arb.From(AnyVariation), sent =>
    {
        var one = At(sent.Sanction, sent.Days);
        var decision = one.Decision.Decision;
        var before = decision.Measures.ToDictionary(measure => measure.Id, measure => measure.AsDraft());
        var months = decision.InfluenceMonths;
        var kept = decision.Measures.Select((measure, index) => (measure.Id, Draft: sent.Sent[index], Named: sent.Named[index])).Where(one => one.Named).ToDictionary(one => one.Id, one => one.Draft);
        try
        {
            one.Appeal.Vary(one.Matter, new(kept, sent.Months), "理由", Company.Today, one.Reviewer, Company.Now);
        }
        catch (Conduct.Domain.Kernel.RuleBrokenException)
        {
            return decision.Status == DecisionStatus.Effective;
        }

        return decision.InfluenceMonths <= months && decision.InfluenceMonths >= 0
            && decision.Measures.Count == before.Count
            && decision.Measures.Where(measure => measure.Status != MeasureStatus.Revoked).All(measure => IsLighter(before[measure.Id], measure.AsDraft()))
            && decision.Measures.All(measure => measure.AsDecided == before[measure.Id]);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Variation_ThatIsHeavier_OrTheSame_OrEmpty_OrOfAnotherDecision_IsRefused()
    {
        var one = At(MeasureKind.Demerit, null);
        var half = one.Half();
        var (decision, months) = (one.Decision.Decision, one.Decision.Decision.InfluenceMonths);
        var deduction = decision.Measures.Single(measure => measure.Kind == MeasureKind.PerformanceDeduction).Id;
        void Vary(IReadOnlyDictionary<Guid, MeasureDraft> kept, int influence) => one.Appeal.Vary(one.Matter, new(kept, influence), "理由", Company.Today, one.Reviewer, Company.Now);

        Breaks.Rule(PenaltyRules.VariationHeavier, () => Vary(new Dictionary<Guid, MeasureDraft>(half.Kept) { [deduction] = MeasureDraft.Deduction(3_000_01) }, months));
        Breaks.Rule(PenaltyRules.VariationHeavier, () => Vary(half.Kept, months + 1));
        Breaks.Rule(PenaltyRules.VariationChangesNothing, () => Vary(decision.Measures.ToDictionary(measure => measure.Id, measure => measure.AsDraft()), months));
        Breaks.Rule(PenaltyRules.VariationLeavesNothing, () => Vary(new Dictionary<Guid, MeasureDraft>(), months));
        Breaks.Rule(PenaltyRules.MeasureUnknown, () => Vary(new Dictionary<Guid, MeasureDraft>(half.Kept) { [Guid.NewGuid()] = MeasureDraft.Deduction(1) }, months));
    }

    [Fact]
    public void Sanction_GivesWayToALighterOne()
    {
        var one = At(MeasureKind.Demerit, null);
        var demerit = one.Decision.Decision.Measures.Single(measure => measure.Kind == MeasureKind.Demerit);
        var kept = new Dictionary<Guid, MeasureDraft>(one.Half().Kept) { [demerit.Id] = MeasureDraft.Sanction(MeasureKind.WrittenWarning) };
        one.Appeal.Vary(one.Matter, new(kept, 6), "理由", Company.Today, one.Reviewer, Company.Now);

        Assert.Equal((MeasureKind.WrittenWarning, MeasureKind.Demerit), (demerit.Kind, demerit.AsDecided.Kind));
        Assert.Equal(one.Decision.Decision.EffectiveOn!.Value.AddMonths(6), one.Decision.Decision.InfluenceEndsOn);
    }

    private static bool IsLighter(MeasureDraft was, MeasureDraft now) =>
        (now.Kind == was.Kind || (Sanctions.Contains(was.Kind) && Sanctions.Contains(now.Kind) && now.Kind < was.Kind))
        && (now.AmountFen ?? 0) <= (was.AmountFen ?? 0)
        && (now.Kind != was.Kind || was.Days is null || now.Days <= was.Days);

    // Half of what is sent is near what was decided, or nothing would ever pass.
    private static MeasureDraft[] Mix(MeasureKind sanction, int? days, MeasureDraft[] sent, bool[] same)
    {
        MeasureDraft[] decided = [MeasureDraft.Deduction(1_499_99), MeasureDraft.WrittenReview(), new(sanction, null, sanction == MeasureKind.Suspension ? days : null)];
        return [.. sent.Select((draft, index) => same[index] ? decided[index] : draft)];
    }

    private static AppealBuilder At(MeasureKind sanction, int? days)
    {
        var cases = new CaseFileBuilder();
        var decision = new DecisionBuilder(cases, cases.Found())
        {
            Measures = [MeasureDraft.Deduction(3_000_00), MeasureDraft.WrittenReview(), new(sanction, null, sanction == MeasureKind.Suspension ? days : null)],
            VarianceReason = "情节较重",
        };
        decision.Build(DecisionStatus.Effective);
        var one = new AppealBuilder(decision);
        one.Accept();
        return one;
    }
}
