using System.Globalization;
using Bunit;
using Conduct.App.Features.Training;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Domain.Training;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using MudBlazor;

namespace Conduct.Tests.Features.Training;

/// <summary>A session as its trainer and its people see it.</summary>
public sealed class SessionPageTests : ComponentTest
{
    private const string Code = "123456";
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    public SessionPageTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Chinese;

    [Fact]
    public async Task Attendee_SignsInWithTheCode_AndSeesNeitherItNorTheList()
    {
        await using var stage = await TrainingStage.StartAsync();
        var page = await OpenAsync(stage, stage.Company.Zhang);
        Assert.DoesNotContain(Code, page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("table"));

        await page.Find("#session-code").ChangeAsync("000000");
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains(DomainTexts.OfRule(TrainingRules.SignInCodeWrong, []), page.Markup, StringComparison.Ordinal), Timeout);
        await page.Find("#session-code").ChangeAsync(Code);
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains(DomainTexts.Of(Attendance.Present), page.Find("[aria-labelledby=sign-in]").TextContent, StringComparison.Ordinal), Timeout);
        Assert.Empty(page.FindAll("#session-code"));
        Assert.Equal([TrainingSaidTexts.SignedIn], this.WhatWasSaid());
    }

    [Fact]
    public async Task Trainer_ShowsTheCode_TicksAndCloses()
    {
        await using var stage = await TrainingStage.StartAsync();
        var page = await OpenAsync(stage, stage.Company.BranchManager);
        var dialogs = Render<MudDialogProvider>();
        Assert.Equal(Code, page.Find(".session-code .reference").TextContent);
        Assert.Equal(2, page.FindAll("tbody tr").Count);
        Assert.Empty(page.FindAll("#enrol"));

        await page.Find($"button[aria-label='{Format(TrainingTexts.PresentLabelFormat, "张伟")}']").ClickAsync();
        page.WaitForAssertion(() => Assert.Equal("true", page.Find($"button[aria-label='{Format(TrainingTexts.PresentLabelFormat, "张伟")}']").GetAttribute("aria-pressed")), Timeout);
        await page.Find($"button[aria-label='{Format(TrainingTexts.AbsentLabelFormat, "李娜")}']").ClickAsync();
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("button[aria-pressed=true]").Count), Timeout);
        Assert.Equal([Format(TrainingSaidTexts.MarkedFormat, "李娜", DomainTexts.Of(Attendance.Absent))], this.WhatWasSaid());
        Assert.Contains(Format(TrainingTexts.PresentFormat, 1, 2), page.Find("#attendance").TextContent, StringComparison.Ordinal);

        var closing = page.Find(".page-header button.mud-button-filled").ClickAsync();
        await dialogs.WaitForElement(".mud-dialog .actions button").ClickAsync();
        await closing;

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("button[aria-pressed]")), Timeout);
        Assert.Empty(page.FindAll(".session-code"));
        Assert.Equal([Format(TrainingSaidTexts.SessionClosedFormat, 1, 2)], this.WhatWasSaid());
        Assert.Equal(SessionStatus.Held, await stage.Host.ReadAsync(db => db.TrainingSessions.Select(session => session.Status).SingleAsync()));
    }

    [Fact]
    public async Task Officer_PutsPeopleOnTheList()
    {
        await using var stage = await TrainingStage.StartAsync();
        await stage.AssignedAsync(stage.Company.Wang);
        var page = await OpenAsync(stage, stage.Company.HrOfficer);

        await page.FindAll("button").Single(button => button.TextContent.Contains(TrainingTexts.AddAllOpen, StringComparison.Ordinal)).ClickAsync();

        page.WaitForAssertion(() => Assert.Contains("王芳", page.Find("tbody").TextContent, StringComparison.Ordinal), Timeout);
        page.WaitForAssertion(() => Assert.Equal([Format(TrainingSaidTexts.EnrolledFormat, 1, 3)], this.WhatWasSaid()), Timeout);
    }

    [Fact]
    public async Task SomebodyElse_FindsNothing()
    {
        await using var stage = await TrainingStage.StartAsync();

        Assert.Equal(ShellTexts.NotFoundTitle, (await OpenAsync(stage, stage.Company.Wang)).Find("h1").TextContent);
    }

    private static string Format(string format, params object[] values) => string.Format(CultureInfo.CurrentCulture, format, values);

    /// <summary>A session that has just begun, with Zhang and Li on the list.</summary>
    private async Task<IRenderedComponent<SessionPage>> OpenAsync(TrainingStage stage, Employee visitor)
    {
        var trainer = stage.Company.BranchManager;
        var plan = new SessionPlan(Company.Now, Company.Now.AddHours(2), "三楼会议室", trainer.Id, trainer.Name, 30, PassesByAttendance: true);
        var session = TrainingSession.Plan(NewId.Next(), stage.Course, plan, Code, stage.Hr, Company.Now);
        session.Enrol([(stage.Company.Zhang.Id, "张伟"), (stage.Company.Li.Id, "李娜")], stage.Hr, Company.Now);
        await stage.Host.SaveAsync(session);
        await this.SignInAsync(stage.Penalties, visitor);
        var page = Render<SessionPage>(parameters => parameters.Add(one => one.SessionId, session.Id));
        page.WaitForState(() => page.FindAll(".loading").Count == 0, Timeout);
        return page;
    }
}
