using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Appeals;
using Conduct.Domain.Appeals;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static Conduct.Tests.Features.Appeals.AppealCommandTests;

namespace Conduct.Tests.Features.Appeals;

/// <summary>Arbitration, court and legal hold, from the database and back.</summary>
public sealed class OutsideTests
{
    private static readonly ProceedingFacts Facts = new("仲裁委员会", null, Company.Today, null, Company.Today.AddDays(10), "提交答辩状", 3_000_00);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Proceeding_IsOpenedChangedAndConcluded(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var one = await stage.DecisionAsync(DecisionStatus.Effective);
        await stage.RunAsync(new OpenProceeding(one.CaseFile.Id, one.Subject.Id, ProceedingStage.Arbitration, Facts), stage.Hr).ShouldBeDone();
        var opened = await ReadAsync(stage);
        await stage.RunAsync(new ChangeProceeding(opened.Id, opened.Version, Facts with { Number = "12 号" }), stage.Hr).ShouldBeDone();
        await stage.RunAsync(new AttachProceedingFile(opened.Id, CaseFileBuilder.Photo), stage.Hr).ShouldBeDone();
        await stage.RunAsync(new ReadProceedingFile(opened.Id, CaseFileBuilder.Photo.Sha256), stage.BranchManager).ShouldBeDone();
        await stage.RunAsync(new ConcludeProceeding(opened.Id, (await ReadAsync(stage)).Version, new(ProceedingOutcome.Won, Company.Today)), stage.Hr).ShouldBeDone();

        var now = await ReadAsync(stage);
        Assert.Equal(("12 号", ProceedingOutcome.Won, 1), (now.Facts.Number, now.Result!.Outcome, now.Files.Count));
        Assert.Single(await stage.TimelineAsync(one.CaseFile.Id), AuditKinds.ReadingEvidence);
    }

    [Fact]
    public async Task Proceeding_IsNoMatterOfOthers()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var one = await stage.DecisionAsync(DecisionStatus.Effective);
        await stage.RunAsync(new OpenProceeding(one.CaseFile.Id, one.Subject.Id, ProceedingStage.Arbitration, Facts), stage.OtherHr).ShouldBeNotFound();
        await stage.RunAsync(new OpenProceeding(one.CaseFile.Id, one.Subject.Id, ProceedingStage.Arbitration, Facts), stage.Hr).ShouldBeDone();
        var opened = await ReadAsync(stage);

        await stage.RunAsync(new ReadProceedingFile(opened.Id, new('a', 64)), Zhang(stage)).ShouldBeForbidden();
        await stage.RunAsync(new AttachProceedingFile(opened.Id, CaseFileBuilder.Photo), stage.OtherHr).ShouldBeNotFound();
    }

    [Theory, BothDatabases]
    public async Task Hold_IsSetAndLiftedByComplianceAlone(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var one = await stage.DecisionAsync(DecisionStatus.Effective);
        var version = (await stage.CaseAsync(one.CaseFile.Id)).Version;
        await stage.RunAsync(new SetLegalHold(one.CaseFile.Id, version, "已申请仲裁"), stage.Hr).ShouldBeForbidden();
        await stage.RunAsync(new SetLegalHold(one.CaseFile.Id, version, "已申请仲裁"), Compliance(stage)).ShouldBeDone();

        var held = await stage.CaseAsync(one.CaseFile.Id);
        Assert.Equal(("已申请仲裁", "方正"), (held.Hold!.Reason, held.Hold.Set.Name));
        await stage.RunAsync(new LiftLegalHold(one.CaseFile.Id, held.Version, "裁决生效"), Compliance(stage)).ShouldBeDone();
        Assert.Null((await stage.CaseAsync(one.CaseFile.Id)).Hold);
    }

    /// <summary>Files of an appeal: the person who filed it reads their own without a trace, case readers with one, nobody else at all.</summary>
    [Theory, BothDatabases]
    public async Task AppealFile_ReadByAnother_IsWrittenDown(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.Effective)).Decision;
        await stage.RunAsync(new AttachAppealFile(decision.Id, CaseFileBuilder.Photo), Zhang(stage)).ShouldBeDone();
        await stage.RunAsync(new FileAppeal(decision.Id, decision.Version, "请求", "理由"), Zhang(stage)).ShouldBeDone();
        var appeal = await AppealAsync(stage);

        await stage.RunAsync(new ReadAppealFile(appeal.Id, CaseFileBuilder.Photo.Sha256), Zhang(stage)).ShouldBeDone();
        Assert.DoesNotContain(AuditKinds.ReadingEvidence, await stage.TimelineAsync(appeal.CaseFileId));
        await stage.RunAsync(new ReadAppealFile(appeal.Id, CaseFileBuilder.Photo.Sha256), Compliance(stage)).ShouldBeDone();
        Assert.Single(await stage.TimelineAsync(appeal.CaseFileId), AuditKinds.ReadingEvidence);
        await stage.RunAsync(new ReadAppealFile(appeal.Id, CaseFileBuilder.Photo.Sha256), stage.Company.As(stage.Company.Li)).ShouldBeNotFound();
        await stage.RunAsync(new ReadAppealFile(appeal.Id, new('c', 64)), Compliance(stage)).ShouldBeNotFound();
    }

    private static Task<Proceeding> ReadAsync(PenaltyStage stage) => stage.Host.ReadAsync(db => db.Proceedings.AsNoTracking().SingleAsync(Ct));
}
