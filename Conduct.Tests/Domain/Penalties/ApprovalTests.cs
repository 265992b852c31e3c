using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Penalties;

/// <summary>Rule 13: how many levels, and who is asked.</summary>
public sealed class ApprovalTests
{
    private static readonly Guid Ann = Guid.NewGuid();
    private static readonly Guid Bob = Guid.NewGuid();
    private static readonly Guid Cid = Guid.NewGuid();

    [Theory]
    [InlineData(2_000_00L, null, false, 1)]
    [InlineData(2_000_01L, null, false, 2)]
    [InlineData(3_000_00L, null, false, 2)] // the noodle shop
    [InlineData(5_000_00L, null, false, 2)]
    [InlineData(5_000_01L, null, false, 3)]
    [InlineData(100_00L, MeasureKind.WrittenWarning, false, 1)]
    [InlineData(100_00L, MeasureKind.FinalWarning, false, 2)]
    [InlineData(100_00L, MeasureKind.Demerit, false, 2)]
    [InlineData(100_00L, MeasureKind.MajorDemerit, false, 3)]
    [InlineData(100_00L, MeasureKind.Demotion, false, 3)]
    [InlineData(100_00L, MeasureKind.Termination, false, 3)]
    [InlineData(100_00L, null, true, 2)] // outside the clause's range: the next level too
    [InlineData(3_000_00L, null, true, 3)]
    [InlineData(9_000_00L, MeasureKind.Termination, true, 3)]
    public void Table_LevelsByAmountMeasureAndRange(long fen, MeasureKind? sanction, bool outside, int levels)
    {
        List<MeasureDraft> measures = [MeasureDraft.Deduction(fen)];
        if (sanction is { } kind)
        {
            measures.Add(MeasureDraft.Sanction(kind));
        }

        Assert.Equal(levels, ApprovalTable.Default.LevelsFor(measures, outside));
    }

    [Fact]
    public void Table_AllAmounts_CountTogether() =>
        Assert.Equal(2, ApprovalTable.Default.LevelsFor([MeasureDraft.Deduction(1_500_00), new(MeasureKind.Compensation, 600_00)], false));

    [Fact]
    public void NoodleShop_AsksTheBranchManagerThenTheHeadOffice()
    {
        var cases = new CaseFileBuilder();
        var decision = new DecisionBuilder(cases, cases.Found()).Propose();

        Assert.Equal(
            [(1, Role.Manager, cases.Company.Branch.Id), (2, Role.Manager, cases.Company.HeadOffice.Id)],
            decision.Steps.Select(step => (step.Level, step.Role, step.UnitId)));
    }

    [Fact]
    public void Chain_UnitWithoutManager_LeadsFurtherUp() =>
        Assert.Equal(["B", "C"], Chain(2, [Unit("A"), Unit("B", Ann), Unit("C", Bob)]));

    [Fact]
    public void Chain_SamePersonOverTwoUnits_IsAskedOnce() =>
        Assert.Equal(["A", "C"], Chain(2, [Unit("A", Ann), Unit("B", Ann), Unit("C", Bob)]));

    [Fact]
    public void Chain_NeverDependsOnWhoDecidesFirst() =>
        Assert.Equal(["A", "C"], Chain(2, [Unit("A", Ann, Bob), Unit("B", Ann), Unit("C", Cid)]));

    [Fact]
    public void Chain_SecondUnitWithOneManagerMore_IsAsked() =>
        Assert.Equal(["A", "B"], Chain(2, [Unit("A", Ann), Unit("B", Ann, Bob), Unit("C", Cid)]));

    [Fact]
    public void Chain_ManagerWhoIsTheSubject_IsPassedOver() =>
        Assert.Equal(["B"], Chain(1, [Unit("A", Ann), Unit("B", Bob)], barred: [Ann]));

    [Fact]
    public void Chain_NoManagerLeft_LeadsToCompliance()
    {
        Assert.Equal(["K"], Chain(1, [Unit("A", Ann)], [Unit("K", Cid)], [Ann]));
        Assert.Equal(["A", "K"], Chain(2, [Unit("A", Ann)], [Unit("K", Cid)]));
        Assert.Equal(["A", "B", "K"], Chain(3, [Unit("A", Ann), Unit("B", Bob)], [Unit("K", Cid)]));
    }

    [Fact]
    public void Chain_ComplianceOfficerWhoDecidedAsManager_IsNotAskedAgain() =>
        Assert.Equal(["A", "B", "L"], Chain(3, [Unit("A", Ann), Unit("B", Bob)], [Unit("K", Bob), Unit("L", Cid)]));

    [Fact]
    public void Chain_NobodyAtAll_IsRefused() =>
        Breaks.Rule(PenaltyRules.NobodyToApprove, () => Chain(1, [Unit("A", Ann)], [Unit("K", Ann)], [Ann]));

    private static UnitManagers Unit(string name, params Guid[] managers) => new(Guid.NewGuid(), name, managers);

    private static IEnumerable<string> Chain(int levels, UnitManagers[] upwards, UnitManagers[]? compliance = null, Guid[]? barred = null) =>
        ApprovalChain.Build(levels, upwards, compliance ?? [], (barred ?? []).ToHashSet()).Select(step => step.UnitName);
}
