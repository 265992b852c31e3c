using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Reports;

public sealed class AnonymousReportTests
{
    private static readonly Actor Officer = Actors.Compliance;

    [Fact]
    public void Clocks_AreSevenDays_ThenThreeMonthsFromTheAcknowledgement()
    {
        var report = new ReportBuilder().Build();
        Assert.Equal((Company.Today.AddDays(7), Company.Today.AddDays(7).AddMonths(3)), (report.AcknowledgeBy, report.FeedbackBy));

        report.Take(ReportAction.Acknowledge, "已收到", Company.Today.AddDays(2), Officer, Company.Now);

        Assert.Equal(Company.Today.AddDays(2).AddMonths(3), report.FeedbackBy);
        Assert.Contains(report.Status, ReportWorkflow.OwesFeedback);
    }

    [Fact]
    public void What_IsNeeded_AndTextsHaveALimit()
    {
        Breaks.Rule(ReportRules.WhatMissing, () => new ReportBuilder { Text = new(" ", "柜台") }.Build());
        Breaks.Rule(KernelRules.TextTooLong, () => new ReportBuilder { Text = new("事情", new string('长', ReportText.ShortMaxLength + 1)) }.Build());
    }

    [Fact]
    public void StepsThatTellTheReporter_NeedTheirText()
    {
        var report = new ReportBuilder().Build();

        Breaks.Rule(ReportRules.TextMissing, () => report.Take(ReportAction.Acknowledge, " ", Company.Today, Officer, Company.Now));
        report.Write(NewId.Next(), null, [ReportBuilder.File()], Company.Today, Actor.Reporter, Company.Now);
        Breaks.Rule(ReportRules.TextMissing, () => report.Write(NewId.Next(), " ", [], Company.Today, Actor.Reporter, Company.Now));
    }

    [Fact]
    public void Files_HaveALimitInNumberAndSize_AndTheSameOneComesOnce()
    {
        var report = new ReportBuilder { Files = [.. Enumerable.Range(0, ReportFile.MostOfAReport).Select(_ => ReportBuilder.File())] }.Build();
        var known = report.Files[0];

        report.Write(NewId.Next(), "再交一次", [ReportBuilder.File() with { Sha256 = known.Sha256 }], Company.Today, Actor.Reporter, Company.Now);

        Assert.Equal(ReportFile.MostOfAReport, report.Files.Count);
        Breaks.Rule(ReportRules.TooManyFiles, () => report.Write(NewId.Next(), "还有", [ReportBuilder.File()], Company.Today, Actor.Reporter, Company.Now));
        Breaks.Rule(ReportRules.FileTooLarge, () => new ReportBuilder { Files = [ReportBuilder.File(ReportFile.MaxBytes + 1)] }.Build());
    }

    [Fact]
    public void WhatWasAskedFor_BringsItBackToAssessment()
    {
        var report = new ReportBuilder().Build(ReportStatus.NeedsInformation);

        report.Write(NewId.Next(), "是三月五日。", [], Company.Today, Actor.Reporter, Company.Now);

        Assert.Equal((ReportStatus.Triage, true), (report.Status, report.AwaitsReading));
    }

    [Fact]
    public void Named_CannotHandleIt_AndAreNamedOnce()
    {
        var report = new ReportBuilder().Build();
        report.Name(Officer.EmployeeId!.Value, "方正", Actors.With(Role.Compliance), Company.Now);

        Breaks.Rule(ReportRules.NamedInReport, () => report.Take(ReportAction.Acknowledge, "已收到", Company.Today, Officer, Company.Now));
        Breaks.Rule(ReportRules.NamedInReport, () => report.DecideIdentity(NewId.Next(), true, Officer, Company.Now));
        Breaks.Rule(ReportRules.NamedBefore, () => report.Name(Officer.EmployeeId.Value, "方正", Actors.With(Role.Manager), Company.Now));
        Breaks.Rule(ReportRules.NameUnknown, () => report.ClearName(NewId.Next(), "误认", Actors.With(Role.Manager), Company.Now));
        Breaks.Rule(KernelRules.ReasonMissing, () => report.ClearName(Officer.EmployeeId.Value, " ", Actors.With(Role.Manager), Company.Now));
    }

    [Fact]
    public void Duplicate_IsOfAnother()
    {
        var report = new ReportBuilder().Build(ReportStatus.Triage);

        Breaks.Rule(ReportRules.SameReport, () => report.MarkDuplicate(report.Id, "重复", Company.Today, Officer, Company.Now));
    }

    [Theory]
    [InlineData(ReportStatus.Feedback, ReportOutcome.NotPursued)]
    [InlineData(ReportStatus.OutOfScope, ReportOutcome.Substantiated)]
    [InlineData(ReportStatus.Duplicate, ReportOutcome.Unsubstantiated)]
    public void Outcome_FitsWhereItStands(ReportStatus status, ReportOutcome outcome)
    {
        var report = new ReportBuilder().Build(status);

        Breaks.Rule(ReportRules.OutcomeDoesNotFit, () => report.Conclude(outcome, Company.Today, Officer, Company.Now));
    }

    [Fact]
    public void Case_IsWrittenInOtherWords_AndGoesToSomebodyWhoIsNotInIt()
    {
        var report = new ReportBuilder().Build(ReportStatus.Accepted);
        var (officer, subject) = (NewId.Next(), NewId.Next());
        report.Name(subject, "李经理", Officer, Company.Now);

        Breaks.Rule(ReportRules.WordsCopied, () => report.HandOver(NewId.Next(), $"经了解，{ReportBuilder.What}", officer, [subject], Company.Today, Officer, Company.Now));
        Breaks.Rule(ReportRules.WordsCopied, () => report.HandOver(NewId.Next(), "柜台 的李经理 多次让客户 把礼品卡放在 前台抽屉里", officer, [subject], Company.Today, Officer, Company.Now));
        Breaks.Rule(ReportRules.NoOfficer, () => report.HandOver(NewId.Next(), "核查礼品卡去向", subject, [], Company.Today, Officer, Company.Now));
        Breaks.Rule(ReportRules.NoOfficer, () => report.HandOver(NewId.Next(), "核查礼品卡去向", officer, [officer], Company.Today, Officer, Company.Now));
        report.HandOver(NewId.Next(), "核查柜台礼品卡去向", officer, [subject], Company.Today, Officer, Company.Now);

        Assert.Equal((ReportStatus.Investigating, 1), (report.Status, report.CaseFileIds.Count));
    }

    [Fact]
    public void Events_HoldNothingThatWasWritten()
    {
        var report = new ReportBuilder { SealedIdentity = "c2VhbGVk" }.Build(ReportStatus.Concluded);
        report.Name(NewId.Next(), "李经理", Officer, Company.Now);

        Assert.All(report.Recorded, one => Assert.DoesNotContain("李经理", one.Happened.ToString(), StringComparison.Ordinal));
        Assert.All(report.Recorded.Where(one => one.By == Actor.Reporter), one => Assert.Null(one.By.EmployeeId));
    }
}
