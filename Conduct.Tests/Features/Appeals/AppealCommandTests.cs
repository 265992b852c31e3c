using Conduct.App.Data;
using Conduct.App.Features.Appeals;
using Conduct.App.Register;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Appeals;

/// <summary>Each command of an appeal from the database and back, and who may not run it.</summary>
public sealed class AppealCommandTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task File_TakesTheWaitingFiles_TellsWhoAdmits_AndStandsInTheRegister(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.Served)).Decision;
        await stage.RunAsync(new AttachAppealFile(decision.Id, CaseFileBuilder.Photo), Zhang(stage)).ShouldBeDone();
        await stage.RunAsync(new AttachAppealFile(decision.Id, CaseFileBuilder.Photo with { Sha256 = new('b', 64) }), Zhang(stage)).ShouldBeDone();
        await stage.RunAsync(new DetachAppealFile(decision.Id, new('b', 64)), Zhang(stage)).ShouldBeDone();
        await stage.RunAsync(new FileAppeal(decision.Id, decision.Version, "请求减轻", "理由"), Zhang(stage)).ShouldBeDone();

        var appeal = await AppealAsync(stage);
        Assert.Equal((AppealStatus.Filed, CaseFileBuilder.Photo.FileName), (appeal.Status, Assert.Single(appeal.Files).FileName));
        Assert.Empty(await stage.Host.ReadAsync(db => db.AppealUploads.ToListAsync(Ct)));
        Assert.Equal(AppealStatus.Filed, await stage.Host.ReadAsync(db => db.RegisterRows.Select(row => row.AppealStatus).SingleAsync(Ct)));
        Assert.Equal(DecisionStatus.Effective, (await stage.DecisionAsync(decision.Id)).Status);
        Assert.Equal(
            new[] { stage.Company.SecondHrOfficer.Id, stage.Company.ComplianceOfficer.Id }.Order(), (await ToldAsync(stage, "AppealFiled")).Order());
        Assert.Empty(await stage.Host.ReadAsync(db => new AppealVaultUseProbe(db).UnknownAsync(CaseFileBuilder.Photo.Sha256)));
    }

    [Theory, BothDatabases]
    public async Task Accept_GivesItToTheReviewer_WhoIsTold_AndStaysTheDecisionIfAsked(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var appeal = await FiledAsync(stage);
        await stage.RunAsync(new AcceptAppeal(appeal.Id, appeal.Version, null, Stays: true), stage.SecondHr).ShouldBeDone();

        var now = await AppealAsync(stage);
        Assert.Equal((AppealStatus.UnderReview, stage.Company.ComplianceOfficer.Id, "方正"), (now.Status, now.ReviewerId, now.ReviewerName));
        Assert.Equal(DecisionStatus.Stayed, (await stage.DecisionAsync(appeal.DecisionId)).Status);
        Assert.Equal([stage.Company.ComplianceOfficer.Id], await ToldAsync(stage, "AppealAssigned"));
        Assert.Equal([stage.Company.Zhang.Id], await ToldAsync(stage, "AppealAccepted"));
    }

    [Theory, BothDatabases]
    public async Task Refusals_AnswerTheAppeal(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var late = await FiledAsync(stage, stage.Company.Zhang, daysLater: 20);
        var odd = await FiledAsync(stage, stage.Company.Li);
        await stage.RunAsync(new RefuseLateAppeal(late.Id, late.Version, "无正当理由"), stage.SecondHr).ShouldBeDone();
        await stage.RunAsync(new DismissAppeal(odd.Id, odd.Version, "未写明请求"), stage.SecondHr).ShouldBeDone();

        Assert.Equal([AppealStatus.OutOfTime, AppealStatus.NotAdmissible], (await stage.Host.ReadAsync(db => db.Appeals.Select(appeal => appeal.Status).ToListAsync(Ct))).Order());
        Assert.Equal(new[] { stage.Company.Zhang.Id, stage.Company.Li.Id }.Order(), (await ToldAsync(stage, "AppealAnswered")).Order());
    }

    [Theory, BothDatabases]
    public async Task Vary_LeavesHalfOfTheDeduction_InTheDecisionTheRegisterAndThePayroll(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var appeal = await UnderReviewAsync(stage);
        var decision = await stage.DecisionAsync(appeal.DecisionId);
        KeptMeasure[] kept = [.. decision.Measures.Select(measure => new KeptMeasure(measure.Id, measure.AmountFen is null ? measure.AsDraft() : MeasureDraft.Deduction(1_500_00)))];
        await stage.RunAsync(new VaryDecision(appeal.Id, appeal.Version, "情节较轻", kept, 6), Compliance(stage)).ShouldBeDone();

        var now = await stage.DecisionAsync(decision.Id);
        var deduction = now.Measures.Single(measure => measure.Kind == MeasureKind.PerformanceDeduction);
        Assert.Equal((DecisionStatus.Varied, 1_500_00L, 3_000_00L), (now.Status, deduction.AmountFen!.Value, deduction.Original!.AmountFen!.Value));
        Assert.Equal((1_500_00L, AppealStatus.Varied), await stage.Host.ReadAsync(async db =>
        {
            var row = await db.RegisterRows.SingleAsync(Ct);
            return (row.DeductionFen!.Value, row.AppealStatus!.Value);
        }));
        Assert.Equal(new[] { stage.Company.HrOfficer.Id, stage.Company.BranchManager.Id, stage.Company.HeadManager.Id }.Order(), (await ToldAsync(stage, "AppealJudged")).Order());
        Assert.Equal([stage.Company.Zhang.Id], await ToldAsync(stage, "AppealAnswered"));
        await stage.RunAsync(new Conduct.App.Features.Penalties.PassToPayroll(new(2026, 3, 1), [new(now.Id, now.Version, MeasureKind.PerformanceDeduction, 1_500_00)]), stage.Hr).ShouldBeDone();
    }

    [Theory, BothDatabases]
    public async Task Uphold_LetsTheDecisionGoOn(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var appeal = await UnderReviewAsync(stage);
        await stage.RunAsync(new UpholdDecision(appeal.Id, appeal.Version, "事实清楚"), Compliance(stage)).ShouldBeDone();

        Assert.Equal((DecisionStatus.Effective, false), ((await stage.DecisionAsync(appeal.DecisionId)).Status, (await stage.DecisionAsync(appeal.DecisionId)).IsUnderAppeal));
    }

    [Theory, BothDatabases]
    public async Task Revoke_TakesAllBack_AlsoFromTheNextLookBack(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var appeal = await UnderReviewAsync(stage);
        Assert.Equal(1, await StandingAsync(stage));
        await stage.RunAsync(new RevokeDecision(appeal.Id, appeal.Version, "证据不足"), Compliance(stage)).ShouldBeDone();

        Assert.Equal(0, await StandingAsync(stage));
        Assert.Equal(ReviewStatus.Cancelled, await stage.Host.ReadAsync(db => db.WrittenReviews.Select(review => review.Status).SingleAsync(Ct)));
        Assert.Null(await stage.Host.ReadAsync(db => db.RegisterRows.Select(row => row.DeductionFen).SingleAsync(Ct)));
    }

    [Theory, BothDatabases]
    public async Task Remit_OpensTheCaseAgain(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var appeal = await UnderReviewAsync(stage);
        await stage.RunAsync(new RemitCase(appeal.Id, appeal.Version, "程序有误"), Compliance(stage)).ShouldBeDone();

        Assert.Equal((CaseStatus.Reopened, true), ((await stage.CaseAsync(appeal.CaseFileId)).Status, (await stage.CaseAsync(appeal.CaseFileId)).Subjects[0].IsRemitted));
    }

    [Theory, BothDatabases]
    public async Task Answer_IsReadByTheEmployee_OrDeliveredByHr(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var first = await JudgedAsync(stage, stage.Company.Zhang);
        var second = await JudgedAsync(stage, stage.Company.Li);
        await stage.RunAsync(new ReadAppealOutcome(first.Id), Zhang(stage)).ShouldBeDone();
        await stage.RunAsync(new ReadAppealOutcome(first.Id), Zhang(stage)).ShouldBeDone();
        await stage.RunAsync(new DeliverAppealOutcome(second.Id, second.Version, ServiceMethod.RegisteredPost, "EMS 1"), stage.Hr).ShouldBeDone();

        Assert.Equal([ServiceMethod.InApp, ServiceMethod.RegisteredPost], (await stage.Host.ReadAsync(db => db.Appeals.Select(appeal => appeal.Delivery!.Method).ToListAsync(Ct))).Order());
        Assert.Single(await stage.TimelineAsync(first.CaseFileId), nameof(AppealOutcomeRead));
    }

    /// <summary>Rule 24.</summary>
    [Theory, BothDatabases]
    public async Task Record_WritesDownWhatCameOnPaper(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.Served)).Decision;
        await stage.RunAsync(new AttachAppealFile(decision.Id, CaseFileBuilder.Photo), stage.Hr).ShouldBeDone();
        await stage.RunAsync(new RecordAppeal(decision.Id, decision.Version, Company.Today, "请求撤销", "见扫描件"), stage.Hr).ShouldBeDone();

        var appeal = await AppealAsync(stage);
        Assert.Equal((true, 1), (appeal.OnPaper, appeal.Files.Count));
    }

    [Fact]
    public async Task Others_NeitherFileNorAttachNorJudge()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var decision = (await stage.DecisionAsync(DecisionStatus.Served)).Decision;
        var li = stage.Company.As(stage.Company.Li);
        await stage.RunAsync(new FileAppeal(decision.Id, decision.Version, "请求", "理由"), li).ShouldBeNotFound();
        await stage.RunAsync(new AttachAppealFile(decision.Id, CaseFileBuilder.Photo), li).ShouldBeNotFound();
        await stage.RunAsync(new RecordAppeal(decision.Id, decision.Version, Company.Today, "请求", "理由"), stage.OtherHr).ShouldBeNotFound();

        var appeal = await UnderReviewAsync(stage, stage.Company.Wang);
        await stage.RunAsync(new UpholdDecision(appeal.Id, appeal.Version, "理由"), stage.HeadManager).ShouldBeRefused(AppealRules.HandInCase);
        await stage.RunAsync(new UpholdDecision(appeal.Id, appeal.Version, "理由"), stage.BranchManager).ShouldBeRefused(AppealRules.HandInCase);
        await stage.RunAsync(new UpholdDecision(appeal.Id, appeal.Version, "理由"), stage.OtherManager).ShouldBeNotFound();
        await stage.RunAsync(new UpholdDecision(appeal.Id, appeal.Version, "理由"), Compliance(stage).RecusedFrom(appeal.CaseFileId)).ShouldBeNotFound();
    }

    internal static Actor Zhang(PenaltyStage stage) => stage.Company.As(stage.Company.Zhang);

    internal static Actor Compliance(PenaltyStage stage) => stage.Company.As(stage.Company.ComplianceOfficer);

    internal static async Task<Appeal> FiledAsync(PenaltyStage stage, Conduct.Domain.Staff.Employee? who = null, int daysLater = 0)
    {
        var decision = (await stage.DecisionAsync(DecisionStatus.Effective, who)).Decision;
        stage.Host.Clock.Now = Company.Now.AddDays(daysLater);
        await stage.RunAsync(new FileAppeal(decision.Id, decision.Version, "请求减轻", "理由"), stage.Company.As(who ?? stage.Company.Zhang)).ShouldBeDone();
        return await AppealAsync(stage, decision.Id);
    }

    internal static async Task<Appeal> UnderReviewAsync(PenaltyStage stage, Conduct.Domain.Staff.Employee? who = null)
    {
        var appeal = await FiledAsync(stage, who);
        await stage.RunAsync(new AcceptAppeal(appeal.Id, appeal.Version, null, Stays: false), stage.SecondHr).ShouldBeDone();
        return await AppealAsync(stage, appeal.DecisionId);
    }

    internal static Task<Appeal> AppealAsync(PenaltyStage stage, Guid? decisionId = null) =>
        stage.Host.ReadAsync(db => db.Appeals.AsNoTracking().SingleAsync(appeal => decisionId == null || appeal.DecisionId == decisionId, Ct));

    private static async Task<Appeal> JudgedAsync(PenaltyStage stage, Conduct.Domain.Staff.Employee who)
    {
        var appeal = await UnderReviewAsync(stage, who);
        await stage.RunAsync(new UpholdDecision(appeal.Id, appeal.Version, "事实清楚"), Compliance(stage)).ShouldBeDone();
        return await AppealAsync(stage, appeal.DecisionId);
    }

    private static Task<int> StandingAsync(PenaltyStage stage) => stage.Host.ReadAsync(db => db.PenaltyDecisions.Where(LookBack.StandsOn(Company.Today)).CountAsync(Ct));

    private static Task<List<Guid>> ToldAsync(PenaltyStage stage, string code) =>
        stage.Host.ReadAsync(db => db.Notifications.Where(row => row.Kind == code).Select(row => row.RecipientEmployeeId).ToListAsync(Ct));
}
