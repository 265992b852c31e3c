using Conduct.App.Data;
using Conduct.App.Features.AuditLog;
using Conduct.App.Features.MyWork;
using Conduct.App.Features.SpeakUp;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.SpeakUp;

/// <summary>Whoever is named in a report finds it nowhere, from the moment of naming (rule 23).</summary>
public sealed class NamedInReportTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task NamedOfficer_FindsItNowhere_AndColleaguesStillDo(DatabaseProvider provider)
    {
        await using var stage = await ReportStage.StartAsync(provider);
        var report = await stage.SendAsync(name: "孙七", files: ReportBuilder.File());
        var request = NewId.Next();
        await stage.RunAsync(new AskIdentity(report.Id, request, "需当面核实"), stage.Officer).ShouldBeDone();
        Assert.NotEmpty(await TracesAsync(stage, report.Id));

        await stage.RunAsync(new NameInReport(report.Id, stage.SecondOfficer.Id), stage.Officer).ShouldBeDone();
        stage.Host.Clock.Now += TimeSpan.FromDays(7);
        await stage.Host.Services.GetRequiredService<ReminderSweep>().RunAsync(Ct);

        Assert.Empty(await TracesAsync(stage, report.Id));
        await stage.RunAsync(new ReadReportFile(report.Id, report.Files[0].Id), stage.SecondOfficer).ShouldBeNotFound();
        await stage.RunAsync(new AnswerReport(report.Id, "您好"), stage.SecondOfficer).ShouldBeNotFound();
        await stage.RunAsync(new NameInReport(report.Id, stage.Company.Zhang.Id), stage.SecondOfficer).ShouldBeNotFound();
        await stage.RunAsync(new DecideIdentity(report.Id, request, true), stage.SecondOfficer).ShouldBeNotFound();
        Assert.Contains(stage.Officer.Id, await stage.Host.ReadAsync(db => db.Notifications.Where(row => row.ItemId == report.Id && row.Deadline == nameof(ReportAcknowledgement)).Select(row => row.RecipientEmployeeId).ToListAsync(Ct)));
    }

    [Theory, BothDatabases]
    public async Task NameTakenBack_OpensItAgain(DatabaseProvider provider)
    {
        await using var stage = await ReportStage.StartAsync(provider);
        var report = await stage.SendAsync();
        await stage.RunAsync(new NameInReport(report.Id, stage.SecondOfficer.Id), stage.Officer).ShouldBeDone();

        await stage.RunAsync(new ClearNameInReport(report.Id, stage.SecondOfficer.Id, "同名"), stage.Officer).ShouldBeDone();

        await stage.RunAsync(new AnswerReport(report.Id, "您好"), stage.SecondOfficer).ShouldBeDone();
    }

    [Fact]
    public async Task OfficerWrittenOf_IsBarredBeforeAnybodyIsTold()
    {
        await using var stage = await ReportStage.StartAsync();

        var report = await stage.SendAsync("合规部的田 园收了礼", who: null);

        Assert.True(report.Names(stage.SecondOfficer.Id));
        Assert.False(report.Names(stage.Officer.Id));
        Assert.Equal([stage.Officer.Id], await stage.Host.ReadAsync(db => db.Notifications.Where(row => row.ItemId == report.Id).Select(row => row.RecipientEmployeeId).ToListAsync(Ct)));
    }

    [Fact]
    public async Task Names_InTheText_AreProposed()
    {
        await using var stage = await ReportStage.StartAsync();
        var report = await stage.SendAsync("张伟和李娜一起吃饭");

        var view = await stage.AskAsync<ReportQuery, ReportView?>(async query => await query.FindAsync(report.Id, await stage.AsAsync(stage.Officer), Ct));

        Assert.Equal(["张伟", "李娜"], view!.Proposed.Select(person => person.Name));
    }

    [Theory, BothDatabases]
    public async Task ReportThatNobodyCanHandle_IsSaidToAdministrators_WithoutAnythingOfIt(DatabaseProvider provider)
    {
        await using var stage = await ReportStage.StartAsync(provider);
        var admin = stage.Company.Enter("E900", "管理", stage.Company.HeadOffice, Role.Administrator);
        await stage.Host.SaveAsync(admin);
        await stage.Penalties.GiveAsync(admin, Role.Administrator);

        await stage.SendAsync("方正和田园一起");

        var told = await stage.Host.ReadAsync(db => db.Notifications.Where(row => row.Kind == "ReportStuck").SingleAsync(Ct));
        Assert.Equal((admin.Id, "/accounts"), (told.RecipientEmployeeId, NotificationDisplay.LinkOf(told)));
        Assert.DoesNotContain("R-2026", NotificationDisplay.TextOf(told) + told.Arguments, StringComparison.Ordinal);
        Assert.Equal(0, await stage.Host.ReadAsync(db => db.Notifications.CountAsync(row => row.Kind == "ReportReceived", Ct)));
        var actor = await stage.AsAsync(admin);
        Assert.Equal(["AppointForReport"], (await stage.AskAsync<MyWorkQuery, MyWorkView>(query => query.FindAsync(actor, Ct))).Rows.Select(row => row.Kind));
    }

    // All places in which somebody of compliance could meet it.
    private static async Task<IReadOnlyList<string>> TracesAsync(ReportStage stage, Guid id)
    {
        var actor = await stage.AsAsync(stage.SecondOfficer);
        var found = new List<string>();
        var inbox = await stage.AskAsync<ReportsQuery, ReportsView>(query => query.ReadAsync(null, new(), actor, Ct));
        Note("inbox", inbox.Lines.Rows.Any(line => line.Id == id));
        Note("count", inbox.Lines.Total > 0);
        Note("page", await stage.AskAsync<ReportQuery, ReportView?>(query => query.FindAsync(id, actor, Ct)) is not null);
        Note("consents", (await stage.AskAsync<ConsentsQuery, IReadOnlyList<ConsentLine>>(query => query.ReadAsync(actor, Ct))).Any(line => line.ReportId == id));
        Note("work", (await stage.AskAsync<MyWorkQuery, MyWorkView>(query => query.FindAsync(actor, Ct))).Rows.Any(row => row.What?.StartsWith("R-", StringComparison.Ordinal) == true));
        Note("notifications", await stage.Host.ReadAsync(db => db.Notifications.AnyAsync(row => row.RecipientEmployeeId == stage.SecondOfficer.Id && row.Arguments.Contains("R-2026"), Ct)));
        Note("audit", await stage.Host.ReadAsync(db => db.AuditEntries.VisibleTo(actor).AnyAsync(entry => entry.Details.Contains("R-2026") || entry.Target!.Contains(id.ToString()), Ct)));
        return found;

        void Note(string place, bool there) => found.AddRange(there ? [place] : []);
    }
}
