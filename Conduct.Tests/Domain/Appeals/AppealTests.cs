using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Appeals;

public sealed class AppealTests
{
    private static readonly Dictionary<AppealAction, Action<AppealBuilder>> Moves = new()
    {
        [AppealAction.Accept] = one => one.Accept(lateReason: "理由"),
        [AppealAction.Dismiss] = one => one.Appeal.Dismiss(one.Decision.CaseFile, one.Decision.Decision, "未写明请求", Company.Today, one.Admitter, Company.Now),
        [AppealAction.Uphold] = one => one.Judge(AppealStatus.Upheld, one.Decision.Company.As(one.Decision.Company.ComplianceOfficer), Company.Today, "理由"),
        [AppealAction.Revoke] = one => one.Judge(AppealStatus.Revoked, one.Decision.Company.As(one.Decision.Company.ComplianceOfficer), Company.Today, "理由"),
    };

    public static MatrixTheoryData<AppealStatus, AppealAction> Cells => new(Enum.GetValues<AppealStatus>(), [.. Moves.Keys]);

    [Fact]
    public void Table_EveryCell_IsAsDescribed() => AppealWorkflow.Table.ShouldBe("""
        Filed: Accept>Accepted RefuseLate>OutOfTime Dismiss>NotAdmissible
        Accepted: Assign>UnderReview
        UnderReview: PassOn>UnderReview Release>Accepted Uphold>Upheld Vary>Varied Revoke>Revoked Remit>Remitted
        """);

    [Theory, MemberData(nameof(Cells))]
    public void Appeal_EveryMoveInEveryStatus_FollowsTheTable(AppealStatus status, AppealAction action)
    {
        var one = At();
        one.Build(status);
        if (AppealWorkflow.Table.Allows(status, action))
        {
            Moves[action](one);
            Assert.NotEqual(status, one.Appeal.Status);
            return;
        }

        Breaks.Rule(KernelRules.WrongState, () => Moves[action](one));
        Assert.Equal(status, one.Appeal.Status);
    }

    /// <summary>Rule 17: five working days to appeal, ten for the answer.</summary>
    [Fact]
    public void Filing_FreezesTheText_AndStartsTheClockOfTheAnswer()
    {
        var appeal = At().Appeal;

        Assert.Equal((new DateOnly(2026, 3, 16), new DateOnly(2026, 3, 23)), (appeal.WindowEndsOn, appeal.AnswerBy));
        Assert.True(appeal.IsIntact);
        Assert.Equal(new AppealText(AppealBuilder.Request, AppealBuilder.Grounds).Sha256, appeal.Sha256);
        Assert.False(appeal.IsLate);
    }

    [Fact]
    public void Filing_OfADecisionNotYetConfirmed_IsItsReceipt()
    {
        var one = At(DecisionStatus.Served);
        one.Build(AppealStatus.Filed);

        Assert.Equal((DecisionStatus.Effective, Company.Now), (one.Decision.Decision.Status, one.Decision.Decision.ReceiptConfirmedAt));
    }

    [Fact]
    public void Filing_OnceMore_OrByAnother_OrWithoutText_IsRefused()
    {
        var one = At();
        var (caseFile, decision) = (one.Decision.CaseFile, one.Decision.Decision);

        Breaks.Rule(AppealRules.OnlySubjectFiles, () => Appeal.File(NewId.Next(), caseFile, decision, "请求", "理由", [], DecisionBuilder.Calendar, Company.Today, one.Admitter, Company.Now));
        Breaks.Rule(AppealRules.TextMissing, () => Appeal.File(NewId.Next(), caseFile, decision, "请求", " ", [], DecisionBuilder.Calendar, Company.Today, one.Author, Company.Now));
        Breaks.Rule(AppealRules.TooManyFiles, () => one.File(Company.Today, [.. Enumerable.Repeat(CaseFileBuilder.Photo, Appeal.MostFiles + 1)]));
        one.Build(AppealStatus.Filed);
        Breaks.Rule(PenaltyRules.AppealedBefore, () => one.File(Company.Today));
    }

    /// <summary>Rule 26: the waiver in writing gives the appeal up, so that payroll may take the money.</summary>
    [Fact]
    public void Filing_OfWhatWasGivenUpInWriting_IsRefused()
    {
        var one = At();
        var (caseFile, decision) = (one.Decision.CaseFile, one.Decision.Decision);
        Assert.True(decision.IsAppealable);
        decision.WaiveAppeal(caseFile, "3 月 9 日书面声明", Company.Today, one.Decision.Hr, Company.Now);

        Breaks.Rule(PenaltyRules.AppealGivenUp, () => one.File(Company.Today));
        Assert.Equal((true, false), (decision.IsAppealGivenUp, decision.IsAppealable));
    }

    [Fact]
    public void Filing_AgainstAnArchivedCase_IsRefused()
    {
        var one = At(DecisionStatus.Executed);
        one.Decision.CaseFile.Close([one.Decision.Decision], Company.Today.AddMonths(1), one.Decision.Hr, Company.Now);
        one.Decision.CaseFile.ChangeStatus(CaseAction.Archive, "归档", one.Decision.Hr, Company.Now);

        Breaks.Rule(AppealRules.CaseOver, () => one.File(Company.Today.AddMonths(2)));
    }

    /// <summary>Rule 24: of a leaver HR writes it down.</summary>
    [Fact]
    public void Paper_CountsFromTheDayItCame()
    {
        var one = At(DecisionStatus.Served);
        var (caseFile, decision, today) = (one.Decision.CaseFile, one.Decision.Decision, Company.Today.AddDays(20));
        Appeal Take(DateOnly on, Actor by) => Appeal.Take(NewId.Next(), caseFile, decision, "请求", "理由", [], on, DecisionBuilder.Calendar, today, by, Company.Now);

        Breaks.Rule(AppealRules.ReceivedOnWrong, () => Take(today.AddDays(1), one.Admitter));
        Breaks.Rule(AppealRules.ReceivedOnWrong, () => Take(Company.Today.AddDays(-1), one.Admitter));
        Breaks.Rule(CaseRules.NamedInCase, () => Take(today, one.Author));
        var appeal = Take(Company.Today.AddDays(2), one.Admitter);
        Assert.Equal((true, false, DecisionStatus.Effective), (appeal.OnPaper, appeal.IsLate, decision.Status));
    }

    [Fact]
    public void Late_IsTakenUpOnlyWithAReason_OrRefused()
    {
        var late = At();
        late.File(late.Decision.Decision.AppealEndsOn!.Value.AddDays(1));
        Breaks.Rule(AppealRules.LateReasonMissing, () => late.Accept());
        late.Accept(lateReason: "住院期间无法提交");
        Assert.Equal((AppealStatus.UnderReview, "住院期间无法提交"), (late.Appeal.Status, late.Appeal.Admission!.Reason));

        var timely = At();
        Breaks.Rule(AppealRules.NotLate, () => timely.Appeal.RefuseLate(timely.Decision.CaseFile, timely.Decision.Decision, "理由", Company.Today, timely.Admitter, Company.Now));
    }

    [Theory]
    [InlineData(AppealStatus.OutOfTime)]
    [InlineData(AppealStatus.NotAdmissible)]
    public void Refused_LeavesTheDecisionAsItIs_AndNobodyCanAppealAnyMore(AppealStatus status)
    {
        var one = At();
        one.Build(status);
        var decision = one.Decision.Decision;

        Assert.Equal((DecisionStatus.Effective, false, (DateOnly?)Company.Today), (decision.Status, decision.IsUnderAppeal, decision.AppealClosedOn));
        Breaks.Rule(PenaltyRules.AppealedBefore, () => one.File(Company.Today));
    }

    [Fact]
    public void WhoHadAHandInTheCase_NeitherAdmitsNorJudges()
    {
        var one = At();
        var company = one.Decision.Company;
        var (caseFile, decision) = (one.Decision.CaseFile, one.Decision.Decision);
        one.Build(AppealStatus.Filed);

        foreach (var hand in new[] { company.HrOfficer, company.BranchManager, company.HeadManager })
        {
            Breaks.Rule(AppealRules.HandInCase, () => one.Appeal.Dismiss(caseFile, decision, "理由", Company.Today, company.As(hand), Company.Now));
        }

        Breaks.Rule(CaseRules.NamedInCase, () => one.Appeal.Dismiss(caseFile, decision, "理由", Company.Today, company.As(company.Zhang), Company.Now));
        Breaks.Rule(AppealRules.HandInCase, () => one.Appeal.Accept(
            caseFile, decision, null, false, new(company.HeadManager.Id, Role.Manager, "总公司"), "郭强", Company.Today, one.Admitter, Company.Now));
    }

    [Fact]
    public void Reviewer_AloneJudges_WithReasons()
    {
        var one = At();
        one.Build(AppealStatus.UnderReview);

        Assert.Equal(one.Decision.Company.ComplianceOfficer.Id, one.Appeal.ReviewerId);
        Breaks.Rule(AppealRules.NotTheReviewer, () => one.Judge(AppealStatus.Upheld, one.Admitter, Company.Today, "理由"));
        Breaks.Rule(KernelRules.ReasonMissing, () => one.Judge(AppealStatus.Upheld, reasons: " "));
    }

    [Fact]
    public void Open_KeepsTheCaseOpen_ReleasesItOnceAnswered()
    {
        var one = At(DecisionStatus.Executed);
        one.Build(AppealStatus.UnderReview);
        void Close() => one.Decision.CaseFile.Close([one.Decision.Decision, one.Appeal], Company.Today.AddDays(1), one.Decision.Hr, Company.Now);

        // The window is still open, and an answered appeal ends it all the same.
        Breaks.Rule(PenaltyRules.AppealWindowOpen, Close);
        Breaks.Rule(AppealRules.StillOpen, () => one.Decision.CaseFile.Close([one.Decision.Decision, one.Appeal], Company.Today.AddMonths(1), one.Decision.Hr, Company.Now));
        one.Judge(AppealStatus.Upheld);
        Close();
        Assert.Equal(CaseStatus.Closed, one.Decision.CaseFile.Status);
    }

    [Fact]
    public void Answer_IsServedByReading_OrByHand_Once()
    {
        var read = At();
        Breaks.Rule(AppealRules.NotOver, () => read.Appeal.Read(Company.Today, read.Author, Company.Now));
        read.Judge(AppealStatus.Upheld);
        Breaks.Rule(AppealRules.OnlySubjectReads, () => read.Appeal.Read(Company.Today, read.Admitter, Company.Now));
        Assert.True(read.Appeal.Read(Company.Today, read.Author, Company.Now));
        Assert.False(read.Appeal.Read(Company.Today.AddDays(1), read.Author, Company.Now));
        Assert.Equal((ServiceMethod.InApp, Company.Today), (read.Appeal.Delivery!.Method, read.Appeal.Delivery.ServedOn));
        Breaks.Rule(AppealRules.DeliveredBefore, () => Deliver(read, ServiceMethod.PaperSigned, "当面签收"));

        var sent = At();
        sent.Judge(AppealStatus.Upheld);
        Breaks.Rule(AppealRules.DeliveryNoteMissing, () => Deliver(sent, ServiceMethod.RegisteredPost, null));
        Deliver(sent, ServiceMethod.RegisteredPost, "EMS 1");
        Assert.Equal("EMS 1", sent.Appeal.Delivery!.Note);
    }

    private static void Deliver(AppealBuilder one, ServiceMethod method, string? note) =>
        one.Appeal.Deliver(one.Decision.CaseFile, method, note, Company.Today, one.Decision.Hr, Company.Now);

    private static AppealBuilder At(DecisionStatus status = DecisionStatus.Effective)
    {
        var cases = new CaseFileBuilder();
        var one = new DecisionBuilder(cases, cases.Found());
        one.Build(status);
        return new(one);
    }
}
