using System.Text.RegularExpressions;
using Conduct.App.Data;
using Conduct.App.Features.MyWork;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Reviews;
using Conduct.App.Features.Training;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Penalties;
using Conduct.Domain.Training;
using Conduct.Tests.EndToEnd.Looks;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Conduct.Tests.EndToEnd.Steps.PageSteps;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>A penalty's training: HR chooses the course, the subject reads, fails, passes; the measure is done and the case closes.</summary>
[FullStage]
public sealed class TrainingJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    private const string Li = "李思妍";
    private const string Written = "我违反了不得超越职责查询客户信息的规定，认识到没有授权就没有业务需要，今后一律按授权流程办理。";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Measure_AssignedReadFailedPassed_LetsTheCaseClose()
    {
        SpeakEnglish();
        _ = App.Url;
        var places = new DemoPlaces(App, "li");
        var review = await places.OwnReviewAsync();
        var (file, number) = ($"/cases/{review.CaseFileId}", await places.NumberAsync(review.CaseFileId));
        var hr = await AsAsync("hr");
        await hr.OpenTabAsync(file, CaseDecisionSection.InAddress);
        await hr.CardOf(Li).GetByRole(AriaRole.Button, new() { NameRegex = new($"^{Regex.Escape(PenaltyTexts.AssignCourse)}") }).ClickAsync();
        await hr.AnswerAsync(PenaltyTexts.AssignCourse);
        await Expect(hr.CardOf(Li).GetByText(DomainTexts.Of(TrainingStatus.Assigned)).Last).ToBeVisibleAsync();

        await LearnAsync();
        await hr.OpenTabAsync(file, CaseDecisionSection.InAddress);
        await Expect(hr.CardOf(Li).GetByText(DomainTexts.Of(TrainingStatus.Passed)).Last).ToBeVisibleAsync();
        await SettleTheRestAsync(file, number, review.Id);
        await LaterAsync(days: 8);
        hr = await AsAsync("hr");
        await hr.GotoAsync(file);
        await hr.CloseCaseAsync();
    }

    private async Task LearnAsync()
    {
        var (id, title) = await AskAsync(async db =>
        {
            var training = await db.TrainingAssignments.SingleAsync(one => one.Source == AssignmentSource.Measure, Ct);
            var course = await db.Courses.SingleAsync(one => one.Id == training.CourseId, Ct);
            return (training.Id, Bilingual.Pick(course.Title, course.TitleEn));
        });
        var li = await AsAsync("li");
        await li.GotoAsync("/");
        await li.GetByRole(AriaRole.Link, new() { Name = Format(MyWorkTexts.WhatFormat, TrainingWorkTexts.DoTraining, title) }).ClickAsync();
        await li.Button(TrainingTexts.ConfirmReading).ClickAsync();
        await li.Button(TrainingTexts.StartQuiz).ClickAsync();
        await AnswerQuizAsync(li, id, right: false);
        await Expect(li.GetByText(Format(TrainingTexts.ScoreFailedFormat, 0))).ToBeVisibleAsync();
        await li.Button(TrainingTexts.StartAgain).ClickAsync();
        await AnswerQuizAsync(li, id, right: true);
        await Expect(li.GetByText(Format(TrainingTexts.ScorePassedFormat, 100))).ToBeVisibleAsync();
        await li.Locator("main").ShouldShowAsync(TrainingStatus.Passed);
    }

    private async Task AnswerQuizAsync(IPage page, Guid id, bool right)
    {
        await Expect(page.Locator("form.quiz")).ToBeVisibleAsync();
        var attempt = await AskAsync(async db => (await db.TrainingAssignments.AsNoTracking().SingleAsync(one => one.Id == id, Ct)).Running!);
        var asked = attempt.Asked;
        for (var question = 0; question < asked.Count; question++)
        {
            foreach (var choice in asked[question].Choices.Zip(asked[question].In(attempt.Language).Choices).Where(pair => pair.First.IsRight == right).Select(pair => pair.Second))
            {
                var box = page.Locator("fieldset").Nth(question).GetByLabel(choice, new() { Exact = true });
                await box.ClickAsync();
                await Expect(box).ToBeCheckedAsync();
            }
        }

        await Expect(page.GetByText(Format(TrainingTexts.AnsweredFormat, asked.Count, asked.Count))).ToBeVisibleAsync();
        await page.Button(TrainingTexts.HandIn).ClickAsync();
        await Expect(page.Locator("form.quiz")).ToHaveCountAsync(0);
    }

    private async Task SettleTheRestAsync(string file, string number, Guid reviewId)
    {
        var li = await AsAsync("li");
        await li.GotoAsync($"/my/reviews/{reviewId}");
        await li.HandInReviewAsync(Written);
        var hr = await AsAsync("hr");
        await hr.OpenTabAsync(file, CaseReviewSection.InAddress);
        await hr.AcceptReviewAsync(Li);
        await hr.OpenTabAsync(file, CaseDecisionSection.InAddress);
        await hr.WaiveAppealAsync(Li);
        await hr.PassToPayrollAsync(number, Li);
        await hr.OpenTabAsync(file, CaseDecisionSection.InAddress);
        await hr.CardOf(Li).ShouldShowAsync(DecisionStatus.Executed);
    }

    private async Task<T> AskAsync<T>(Func<ConductDb, Task<T>> ask)
    {
        _ = App.Url;
        await using var db = await App.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync(Ct);
        return await ask(db);
    }
}
