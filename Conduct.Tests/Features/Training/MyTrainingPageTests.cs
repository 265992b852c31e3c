using System.Globalization;
using Bunit;
using Conduct.App.Features.Training;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.Domain.Staff;
using Conduct.Domain.Training;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Training;

/// <summary>Reading, the quiz and its result as the employee sees them; the matrix as HR sees it.</summary>
public sealed class MyTrainingPageTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    public MyTrainingPageTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Chinese;

    [Fact]
    public async Task Assigned_ShowsTheTextAndAsksToConfirm()
    {
        await using var stage = await TrainingStage.StartAsync();
        var page = await OpenAsync(stage, (await stage.AssignedAsync()).Id);

        Assert.Equal("面馆案例", page.Find(".markdown h2").TextContent);
        Assert.NotNull(page.Find(".page-header .bar"));
        await page.Find("button.mud-button-filled").ClickAsync();

        page.WaitForAssertion(() => Assert.Contains(TrainingTexts.StartQuiz, page.Markup, StringComparison.Ordinal), Timeout);
        Assert.DoesNotContain(TrainingTexts.ConfirmReading, page.Markup, StringComparison.Ordinal);
        Assert.Equal([TrainingSaidTexts.ReadQuiz], this.WhatWasSaid());
    }

    [Fact]
    public async Task Quiz_PickedSavedHandedIn_ShowsTheResultAndHidesWhatIsRightWhileTriesAreLeft()
    {
        await using var stage = await TrainingStage.StartAsync();
        var id = (await stage.ReadAsync()).Id;
        var page = await OpenAsync(stage, id);
        await page.Find("button.mud-button-filled").ClickAsync();
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("fieldset").Count), Timeout);
        Assert.Empty(page.FindAll(".markdown"));
        Assert.Contains(TrainingTexts.MaterialPutAway, page.Find(".put-away").TextContent, StringComparison.Ordinal);
        Assert.Equal([3, 3], new[] { page.FindAll("input[type=radio]").Count, page.FindAll("input[type=checkbox]").Count });

        await page.Find("form.quiz").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains(DomainTexts.OfRule(TrainingRules.AnswersIncomplete, []), page.Markup, StringComparison.Ordinal), Timeout);

        await PickAsync(stage, page, id, right: false);
        page.WaitForAssertion(() => Assert.Contains(TrainingTexts.AnswersSaved, page.Find(".save-state").TextContent, StringComparison.Ordinal), Timeout);
        await page.Find("form.quiz").SubmitAsync();
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".attempt")), Timeout);
        Assert.Contains(string.Format(CultureInfo.CurrentCulture, TrainingTexts.ScoreFailedFormat, 0), page.Find(".attempt").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(TrainingTexts.RightChoice, page.Markup, StringComparison.Ordinal);
        Assert.Equal("面馆案例", page.Find(".markdown h2").TextContent);
        Assert.Contains(TrainingTexts.StartAgain, page.Markup, StringComparison.Ordinal);
        Assert.Contains(CourseBuilder.Meal.Explanation!, page.Markup, StringComparison.Ordinal);
        Assert.Equal([string.Format(CultureInfo.CurrentCulture, TrainingSaidTexts.QuizFailedFormat, 0, CourseBuilder.Content.Attempts - 1)], this.WhatWasSaid());
    }

    [Fact]
    public async Task Quiz_LeftHalfWay_GoesOnWhereItWas()
    {
        await using var stage = await TrainingStage.StartAsync();
        var training = await stage.ReadAsync();
        await stage.RunAsync(new StartAttempt(training.Id, training.Version), stage.Zhang).ShouldBeDone();
        var page = await OpenAsync(stage, training.Id);
        await PickAsync(stage, page, training.Id, right: true);

        var again = Render<MyTrainingPage>(parameters => parameters.Add(one => one.AssignmentId, training.Id));
        again.WaitForAssertion(() => Assert.Equal(3, again.FindAll("fieldset input[checked]").Count), Timeout);
        await again.Find("form.quiz").SubmitAsync();

        again.WaitForAssertion(() => Assert.NotEmpty(again.FindAll(".page-header .mud-chip-color-success")), Timeout);
        Assert.Contains(TrainingTexts.RightChoice, again.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_GetsTheEnglish_AndTheChineseWithANoteWhereThereIsNone()
    {
        var both = CourseBuilder.Content with { Questions = [CourseBuilder.Gift, CourseBuilder.Meal], Material = new(MaterialKind.Text, "# 礼品", TextEn: "# Gifts") };
        await using var stage = await TrainingStage.StartAsync(content: both);
        var training = await stage.ReadAsync();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.English;
        var page = await OpenAsync(stage, training.Id);
        Assert.Equal(("Gifts", "en"), (page.Find(".markdown h2").TextContent, page.Find(".markdown").ParentElement!.GetAttribute("lang")));
        Assert.Empty(page.FindAll(".language-note"));

        await page.Find("button.mud-button-filled").ClickAsync();
        page.WaitForAssertion(() => Assert.Equal(["en", "zh-CN"], page.FindAll("fieldset").Select(one => one.GetAttribute("lang")).Order()), Timeout);
        Assert.Contains("Declare it", page.Find("fieldset[lang=en]").TextContent, StringComparison.Ordinal);
        Assert.Equal(TrainingTexts.SomeInChinese, page.Find(".quiz .language-note").TextContent);

        await PickAsync(stage, page, training.Id, right: false);
        await page.Find("form.quiz").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("A client sends a gift", page.Find(".attempt").TextContent, StringComparison.Ordinal), Timeout);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Chinese;
        page.Render();
        Assert.Equal(TrainingTexts.WasAskedInOther, page.Find(".attempt .language-note").TextContent);
        Assert.Contains("A client sends a gift", page.Find(".attempt").TextContent, StringComparison.Ordinal);
        Assert.Equal("礼品", page.Find(".markdown h2").TextContent);
    }

    [Fact]
    public async Task English_OfAChineseCourse_SaysSo()
    {
        await using var stage = await TrainingStage.StartAsync();
        var training = await stage.AssignedAsync();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.English;

        var page = await OpenAsync(stage, training.Id);

        Assert.Equal(TrainingTexts.OnlyInChinese, page.Find(".language-note").TextContent);
        Assert.Equal("zh-CN", page.Find(".markdown").ParentElement!.GetAttribute("lang"));
    }

    [Fact]
    public async Task SomebodyElses_IsNotFound()
    {
        await using var stage = await TrainingStage.StartAsync();

        var page = await OpenAsync(stage, (await stage.AssignedAsync()).Id, stage.Company.Li);

        Assert.Equal(ShellTexts.NotFoundTitle, page.Find("h1").TextContent);
    }

    [Fact]
    public async Task Mine_ShowsOpenAndDoneWithProgress()
    {
        await using var stage = await TrainingStage.StartAsync();
        await stage.TryAsync((await stage.ReadAsync()).Id, right: true);
        var second = CourseBuilder.Published(CourseBuilder.WithoutQuiz);
        await stage.Host.SaveAsync(second);
        await stage.AssignedAsync(course: second);
        await this.SignInAsync(stage.Penalties, stage.Company.Zhang);

        var page = Render<MyTrainingsPage>();

        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("table").Count), Timeout);
        Assert.Equal(("2", "1"), (page.Find("progress").GetAttribute("max"), page.Find("progress").GetAttribute("value")));
        Assert.Contains("2027-03-09", page.FindAll("table")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Matrix_ShowsUnitsByCourseAndLinksTheWorkbookWithTheFilter()
    {
        await using var stage = await TrainingStage.StartAsync();
        await stage.AssignedAsync();
        await this.SignInAsync(stage.Penalties, stage.Company.HrOfficer);
        Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo($"/training/matrix?unit={stage.Company.HeadOffice.Id}");

        var page = Render<MatrixPage>();

        page.WaitForAssertion(() => Assert.Single(page.FindAll("tbody tr")), Timeout);
        Assert.Equal("江南分公司", page.Find("tbody th").TextContent.Trim());
        Assert.Contains("0 / 1", page.Find("tbody td").TextContent, StringComparison.Ordinal);
        Assert.Contains($"unit={stage.Company.HeadOffice.Id}", page.Find("a[download]").GetAttribute("href"), StringComparison.Ordinal);
    }

    private static async Task PickAsync(TrainingStage stage, IRenderedComponent<MyTrainingPage> page, Guid id, bool right)
    {
        var asked = (await stage.TrainingAsync(id)).Running!.Asked;
        for (var question = 0; question < asked.Count; question++)
        {
            for (var choice = 0; choice < asked[question].Choices.Count; choice++)
            {
                if (asked[question].Choices[choice].IsRight == right)
                {
                    await page.FindAll("fieldset")[question].QuerySelectorAll("input")[choice].ChangeAsync(new() { Value = true });
                }
            }
        }
    }

    private async Task<IRenderedComponent<MyTrainingPage>> OpenAsync(TrainingStage stage, Guid id, Employee? employee = null)
    {
        await this.SignInAsync(stage.Penalties, employee ?? stage.Company.Zhang);
        var page = Render<MyTrainingPage>(parameters => parameters.Add(one => one.AssignmentId, id));
        page.WaitForState(() => page.FindAll(".loading").Count == 0, Timeout);
        return page;
    }
}
