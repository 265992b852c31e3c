using Conduct.App.Data;
using Conduct.App.Features.SpeakUp;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.SpeakUp;

public sealed class ReportCommandTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Report_FromTheFirstWordToTheCase(DatabaseProvider provider)
    {
        await using var stage = await ReportStage.StartAsync(provider);
        var report = await stage.SendAsync(files: ReportBuilder.File());
        Assert.Equal("R-2026-000001", report.Number);
        Assert.Equal([stage.Officer.Id, stage.SecondOfficer.Id], (await ToldAsync(stage, "ReportReceived")).Order());

        await stage.TakeAsync(report, ReportAction.Acknowledge, ReportAction.Assess, ReportAction.AskInformation);
        var message = NewId.Next();
        await stage.Host.RunAsync(new WriteToReport(report.Id, message, "是三月五日下午。", []), Actor.Reporter).ShouldBeDone();
        await stage.Host.RunAsync(new WriteToReport(report.Id, message, "是三月五日下午。", []), Actor.Reporter).ShouldBeDone();
        await stage.RunAsync(new AnswerReport(report.Id, "谢谢补充。"), stage.Officer).ShouldBeDone();
        await stage.RunAsync(new NoteOnReport(report.Id, "先看录像。"), stage.SecondOfficer).ShouldBeDone();
        var accepted = await stage.TakeAsync(report, ReportAction.Accept);
        var caseFile = NewId.Next();
        await stage.RunAsync(
            new HandReportOver(report.Id, accepted.Version, caseFile, stage.Company.HrOfficer.Id, new(2026, 3, 5), "营业厅", "核查柜台礼品卡的去向。", [stage.Company.Zhang.Id]), stage.Officer).ShouldBeDone();
        await stage.TakeAsync(report, ReportAction.GiveFeedback);
        await stage.RunAsync(new ConcludeReport(report.Id, (await stage.FindAsync(report.Id)).Version, ReportOutcome.Substantiated), stage.Officer).ShouldBeDone();

        var done = await stage.FindAsync(report.Id);
        Assert.Equal((ReportStatus.Concluded, ReportOutcome.Substantiated, Company.Today.AddMonths(36)), (done.Status, done.Outcome, done.RetainUntil));
        Assert.Equal(1, done.Messages.Count(one => one.Kind == ReportMessageKind.FromReporter));
        var draft = await stage.Host.ReadAsync(db => db.CaseFiles.AsNoTracking().SingleAsync(one => one.Id == caseFile, Ct));
        Assert.Equal((CaseStatus.Draft, stage.Company.HrOfficer.Id, DiscoveryChannel.StaffReport), (draft.Status, draft.Drafted.EmployeeId, draft.Draft!.Channel));
        Assert.Equal([stage.Company.HrOfficer.Id], await ToldAsync(stage, "CaseHandedOver"));
        Assert.DoesNotContain(report.Number, string.Join('\n', await stage.Host.ReadAsync(db => db.AuditEntries.Where(entry => entry.CaseFileId == caseFile).Select(entry => entry.Details).ToListAsync(Ct))), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Report_OutOfScope_Duplicate_AndOnHold_UntilItsTimeIsOver(DatabaseProvider provider)
    {
        await using var stage = await ReportStage.StartAsync(provider);
        var first = await stage.SendAsync();
        var second = await stage.TakeAsync(await stage.SendAsync("同一件事"), ReportAction.Acknowledge, ReportAction.Assess);
        await stage.RunAsync(new MarkReportDuplicate(second.Id, second.Version, first.Number.ToLowerInvariant(), "一并处理"), stage.Officer).ShouldBeDone();
        await stage.RunAsync(new ConcludeReport(second.Id, (await stage.FindAsync(second.Id)).Version, ReportOutcome.NotPursued), stage.Officer).ShouldBeDone();
        await stage.RunAsync(new HoldReport(second.Id, "仲裁"), stage.Officer).ShouldBeDone();
        stage.Host.Clock.Now += TimeSpan.FromDays(190);
        await stage.Host.RunAsync(new AnonymiseReport(second.Id), Actor.System).ShouldBeRefused(ReportRules.StillKept);

        await stage.RunAsync(new ReleaseReport(second.Id, "仲裁结束"), stage.Officer).ShouldBeDone();
        await stage.Host.RunAsync(new AnonymiseReport(second.Id), Actor.System).ShouldBeDone();

        var gone = await stage.FindAsync(second.Id);
        Assert.Equal((ReportStatus.Anonymised, first.Id, (string?)null, ""), (gone.Status, gone.DuplicateOfId, gone.CodeKey, gone.Text.What));
        Assert.DoesNotContain("同一件事", string.Join('\n', await stage.Host.ReadAsync(db => db.AuditEntries.Select(entry => entry.Details).ToListAsync(Ct))), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task SameForm_SentTwice_IsOneReport(DatabaseProvider provider)
    {
        await using var stage = await ReportStage.StartAsync(provider);
        var command = new SendReport(NewId.Next(), ContentHash.Of("code"), new("一件事"), [], null);

        await stage.Host.RunAsync(command, Actor.Reporter).ShouldBeDone();
        await stage.Host.RunAsync(command, Actor.Reporter).ShouldBeDone();

        Assert.Equal(1, await stage.Host.ReadAsync(db => db.AnonymousReports.CountAsync(Ct)));
    }

    [Theory, BothDatabases]
    public async Task File_IsReadOnRecord(DatabaseProvider provider)
    {
        await using var stage = await ReportStage.StartAsync(provider);
        var report = await stage.SendAsync(files: ReportBuilder.File());

        await stage.RunAsync(new ReadReportFile(report.Id, report.Files[0].Id), stage.Officer).ShouldBeDone();
        await stage.RunAsync(new ReadReportFile(report.Id, NewId.Next()), stage.Officer).ShouldBeNotFound();
        await stage.RunAsync(new ReadReportFile(report.Id, report.Files[0].Id), stage.Company.HrOfficer).ShouldBeForbidden();

        var entry = await stage.Host.ReadAsync(db => db.AuditEntries.OrderByDescending(one => one.Seq).FirstAsync(Ct));
        Assert.Equal(("ReadingReportFile", $"AnonymousReport/{report.Id}"), (entry.Kind, entry.Target));
    }

    [Fact]
    public async Task Others_MayNothing_AndAnOldVersionIsMet()
    {
        await using var stage = await ReportStage.StartAsync();
        var report = await stage.SendAsync();
        foreach (var other in new[] { Actors.HrOfficer, Actors.Manager, Actors.Administrator, Actors.Employee, Actor.Reporter })
        {
            await stage.Host.RunAsync(new TakeReportStep(report.Id, report.Version, ReportAction.Acknowledge, "已收到"), other).ShouldBeForbidden();
        }

        await stage.Host.RunAsync(new SendReport(NewId.Next(), "x", new("一件事"), [], null), Actors.Compliance).ShouldBeForbidden();
        await stage.TakeAsync(report, ReportAction.Acknowledge);
        await stage.RunAsync(new TakeReportStep(report.Id, report.Version, ReportAction.Assess, null), stage.Officer).ShouldBeChanged();
        await stage.RunAsync(new TakeReportStep(NewId.Next(), 1, ReportAction.Assess, null), stage.Officer).ShouldBeNotFound();
        await stage.RunAsync(new MarkReportDuplicate(report.Id, (await stage.FindAsync(report.Id)).Version, "R-2026-999999", "x"), stage.Officer).ShouldBeNotFound();
    }

    [Fact]
    public async Task Case_IsNotHandedToWhoIsNoOfficer()
    {
        await using var stage = await ReportStage.StartAsync();
        var report = await stage.TakeAsync(await stage.SendAsync(), ReportAction.Acknowledge, ReportAction.Assess, ReportAction.Accept);

        await stage.RunAsync(new HandReportOver(report.Id, report.Version, NewId.Next(), stage.Company.Zhang.Id, null, null, "核查去向。", []), stage.Officer).ShouldBeRefused(ReportRules.NoOfficer);
        await stage.RunAsync(new HandReportOver(report.Id, report.Version, NewId.Next(), stage.Company.HrOfficer.Id, null, null, " ", []), stage.Officer).ShouldBeRefused(CaseRules.NarrativeMissing);
    }

    private static Task<List<Guid>> ToldAsync(ReportStage stage, string kind) =>
        stage.Host.ReadAsync(db => db.Notifications.Where(row => row.Kind == kind).Select(row => row.RecipientEmployeeId).ToListAsync(Ct));
}
