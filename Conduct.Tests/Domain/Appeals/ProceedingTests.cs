using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Appeals;

public sealed class ProceedingTests
{
    private static readonly ProceedingFacts Facts = new("江南区劳动人事争议仲裁委员会", "江劳人仲案〔2026〕12 号", Company.Today, Company.Today.AddDays(20), Company.Today.AddDays(10), "提交答辩状", 3_000_00);

    private readonly CaseFileBuilder _cases = new();
    private readonly CaseFile _file;

    public ProceedingTests() => _file = _cases.Build(CaseStatus.InExecution);

    [Fact]
    public void Facts_MustBeSound()
    {
        Breaks.Rule(AppealRules.BodyMissing, () => Open(Facts with { Body = " " }));
        Breaks.Rule(AppealRules.BegunOnWrong, () => Open(Facts with { BegunOn = Company.Today.AddDays(1) }));
        Breaks.Rule(AppealRules.DueForMissing, () => Open(Facts with { DueFor = null }));
        Breaks.Rule(AppealRules.AmountWrong, () => Open(Facts with { ClaimFen = -1 }));
        Breaks.Rule(CaseRules.NamedInCase, () => Proceeding.Open(NewId.Next(), _file, _file.Subjects[0].Id, ProceedingStage.Arbitration, Facts, Company.Today, _cases.Company.As(_cases.Company.Zhang), Company.Now));
        Assert.Null(Open(Facts with { DueOn = null }).Facts.DueFor);
    }

    [Fact]
    public void Concluded_ChangesNoMore_ButTakesTheAward()
    {
        var one = Open(Facts);
        one.Change(_file, Facts with { HearingOn = Company.Today.AddDays(30) }, Company.Today, _cases.Hr, Company.Now);
        Breaks.Rule(AppealRules.BegunOnWrong, () => Conclude(one, Company.Today.AddDays(1)));
        Conclude(one, Company.Today);

        Assert.Equal(ProceedingOutcome.PartlyWon, one.Result!.Outcome);
        Breaks.Rule(AppealRules.ConcludedBefore, () => one.Change(_file, Facts, Company.Today, _cases.Hr, Company.Now));
        one.Attach(_file, CaseFileBuilder.Photo, _cases.Hr, Company.Now);
        Breaks.Rule(CaseRules.EvidenceTwice, () => one.Attach(_file, CaseFileBuilder.Photo, _cases.Hr, Company.Now));
    }

    [Fact]
    public void Hold_IsSetAndLifted_EachOnceAndWithAReason()
    {
        var compliance = _cases.Company.As(_cases.Company.ComplianceOfficer);
        Breaks.Rule(CaseRules.HoldMissing, () => _file.LiftHold("理由", compliance, Company.Now));
        Breaks.Rule(KernelRules.ReasonMissing, () => _file.SetHold(" ", compliance, Company.Now));
        _file.SetHold("员工已申请仲裁", compliance, Company.Now);
        Breaks.Rule(CaseRules.HoldSetBefore, () => _file.SetHold("再次", compliance, Company.Now));
        Assert.Equal(("员工已申请仲裁", "方正"), (_file.Hold!.Reason, _file.Hold.Set.Name));
        _file.LiftHold("裁决已生效", compliance, Company.Now);
        Assert.Null(_file.Hold);
    }

    private void Conclude(Proceeding one, DateOnly on) => one.Conclude(_file, new(ProceedingOutcome.PartlyWon, on, 1_500_00, "支持一半"), Company.Today, _cases.Hr, Company.Now);

    private Proceeding Open(ProceedingFacts facts) => Proceeding.Open(NewId.Next(), _file, _file.Subjects[0].Id, ProceedingStage.Arbitration, facts, Company.Today, _cases.Hr, Company.Now);
}
