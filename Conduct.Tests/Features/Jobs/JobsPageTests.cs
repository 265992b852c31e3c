using Bunit;
using Conduct.App.Data;
using Conduct.App.Features.Jobs;
using Conduct.App.Jobs;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using MudBlazor;

namespace Conduct.Tests.Features.Jobs;

public sealed class JobsPageTests : ComponentTest
{
    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Query_TellsRunsFailuresInARowAndNextRun(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.SaveAsync(
            Run(host, -5, JobRunOutcome.Failed), Run(host, -4, JobRunOutcome.Succeeded), Run(host, -3, JobRunOutcome.Failed), Run(host, -2, JobRunOutcome.Interrupted), Run(host, -1, JobRunOutcome.Failed));
        var query = new JobsQuery(host.Factory, new(host.Clock, Shanghai), Shanghai);

        var job = (await query.FindAsync(Actors.Administrator, Ct))!.Single(view => view.Name == nameof(ReminderJob));

        Assert.Equal(2, job.FailuresInARow);
        Assert.Equal(new DateTime(2026, 3, 9, 10, 5, 0), job.Next);
        Assert.Equal([9, 8, 7, 6, 5], job.Runs.Select(run => run.StartedAt.Hour));
        Assert.Equal(TimeSpan.FromSeconds(90), job.Runs[0].Duration);
        Assert.Null(await query.FindAsync(Actors.With(Role.Administrator, NewId.Next()), Ct));
    }

    [Fact]
    public async Task Page_PausesWithAReason_ShowsIt_AndResumes()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.Host.SaveAsync(Run(stage.Host, -1, JobRunOutcome.Failed));
        var page = await OpenAsync(stage);
        var dialogs = Render<MudDialogProvider>();
        Assert.Contains("InvalidOperationException", page.Find("#job-ReminderJob tbody").TextContent, StringComparison.Ordinal);

        var pausing = Press(page, JobTexts.Pause);
        await dialogs.WaitForElement("textarea").ChangeAsync("邮件服务器维护");
        await dialogs.Find("form").SubmitAsync();
        await pausing;

        page.WaitForAssertion(() => Assert.Contains("邮件服务器维护", page.Find("#job-ReminderJob .facts").TextContent, StringComparison.Ordinal));
        Assert.Contains(JobTexts.NotWhilePaused, page.Find("#job-ReminderJob .facts").TextContent, StringComparison.Ordinal);
        await Press(page, JobTexts.Resume);
        page.WaitForAssertion(() => Assert.DoesNotContain(JobTexts.NotWhilePaused, page.Find("#job-ReminderJob .facts").TextContent, StringComparison.Ordinal));
        Assert.False(await stage.Host.ReadAsync(db => db.JobPauses.AnyAsync(Ct)));
    }

    [Theory]
    [InlineData("zh-CN", "每小时第 5 分钟", "每天 08:30", "周一至周五 18:00")]
    [InlineData("en", "Every hour at minute 5", "Every day at 08:30", "Monday to Friday at 18:00")]
    public void Schedules_AreWords(string culture, params string[] expected)
    {
        using var scope = new CultureScope(culture);

        Assert.Equal(expected, new[] { "0 5 * * * ?", "0 30 8 * * ?", "0 0 18 ? * MON-FRI" }.Select(JobDisplay.ScheduleOf));
    }

    [Fact]
    public void EveryJob_HasAName_APurpose_AndAScheduleInWords()
    {
        Assert.NotEmpty(JobSchedule.All);
        foreach (var culture in new[] { "zh-CN", "en" })
        {
            using var scope = new CultureScope(culture);
            Assert.All(JobSchedule.All, job => Assert.NotEqual(job.Name, JobNames.Of(job.Name)));
            Assert.All(JobSchedule.All, job => Assert.All([JobDisplay.PurposeOf(job.Name), JobDisplay.ScheduleOf(job.Cron)], Assert.NotEmpty));
            Assert.All(Enum.GetValues<JobRunOutcome>(), outcome => Assert.NotEmpty(DomainTexts.Of(outcome)));
            Assert.All(Enum.GetValues<JobRunCause>(), cause => Assert.NotEmpty(DomainTexts.Of(cause)));
        }
    }

    private static OrganisationTime Shanghai => new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    private static JobRun Run(FeatureHost host, int hours, JobRunOutcome outcome) => new()
    {
        Id = NewId.Next(),
        Job = nameof(ReminderJob),
        Node = "node-1",
        StartedAt = host.Now.AddHours(hours),
        DueAt = host.Now.AddHours(hours),
        EndedAt = outcome == JobRunOutcome.Interrupted ? null : host.Now.AddHours(hours).AddSeconds(90),
        Outcome = outcome,
        ErrorClass = outcome == JobRunOutcome.Failed ? nameof(InvalidOperationException) : null,
    };

    private static Task Press(IRenderedComponent<JobsPage> page, string text) =>
        page.FindAll("#job-ReminderJob .actions button").Single(button => button.TextContent.Contains(text, StringComparison.Ordinal)).ClickAsync();

    private async Task<IRenderedComponent<JobsPage>> OpenAsync(PenaltyStage stage)
    {
        var administrator = Employee.Enter(NewId.Next(), stage.Company.Wang.Details with { StaffNumber = "E900", Name = "安宁", UnitId = stage.Company.HeadOffice.Id }, Actor.System, Company.Now);
        await stage.Host.SaveAsync(administrator);
        await stage.GiveAsync(administrator, Role.Administrator);
        await this.SignInAsync(stage, administrator);
        var page = Render<JobsPage>();
        page.WaitForState(() => page.FindAll(".card").Count > 0, TimeSpan.FromSeconds(20));
        return page;
    }
}
