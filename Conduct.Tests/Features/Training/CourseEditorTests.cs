using System.Globalization;
using Bunit;
using Conduct.App.Features.Training;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Training;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Training;

/// <summary>The course as whoever writes it sees it.</summary>
public sealed class CourseEditorTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);
    private static readonly MaterialFile Handbook = new("手册.pdf", new('a', 64), 1024, "application/pdf");

    public CourseEditorTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Chinese;

    [Fact]
    public async Task New_FilledInWithAQuizInBothLanguages_IsStored()
    {
        await using var stage = await TrainingStage.StartAsync();
        await this.SignInAsync(stage.Penalties, stage.Company.HrOfficer);
        var saved = Guid.Empty;
        var editor = Render<CourseEditor>(parameters => parameters.Add(one => one.OnSaved, id => saved = id));

        await editor.Find("#course-title").ChangeAsync("礼品须知");
        await editor.Find("#course-title-en").ChangeAsync("On gifts");
        await editor.Find("#course-text").ChangeAsync("# 礼品");
        await editor.Find("#course-text-en").ChangeAsync("# Gifts");
        await editor.FindAll("button").Single(button => button.TextContent.Contains(TrainingTexts.AddQuestion, StringComparison.Ordinal)).ClickAsync();
        await editor.Find("#question-0").ChangeAsync("客户送来礼品怎么办？");
        await editor.Find($"input[aria-label='{Choice(1)}']").ChangeAsync("申报");
        await editor.Find($"input[aria-label='{Choice(2)}']").ChangeAsync("收下");
        await editor.Find(".choice input[type=checkbox]").ChangeAsync(true);
        await editor.Find("#question-en-0").ChangeAsync("A client sends a gift. What do you do?");
        await editor.Find("#choice-en-0-0").ChangeAsync("Declare it");
        await editor.Find("form").SubmitAsync();

        Assert.Contains(DomainTexts.OfRule(TrainingRules.EnglishIncomplete, ["客户送来礼品怎么办？"]), editor.Markup, StringComparison.Ordinal);
        Assert.Equal("礼品须知", editor.Find("#course-title").GetAttribute("value"));
        await editor.Find("#choice-en-0-1").ChangeAsync("Keep it");
        await editor.Find("form").SubmitAsync();

        editor.WaitForAssertion(() => Assert.NotEqual(Guid.Empty, saved), Timeout);
        Assert.Equal([TrainingSaidTexts.DraftSaved], this.WhatWasSaid());
        var course = await stage.CourseAsync(saved);
        Assert.Equal(("礼品须知", "On gifts", "# Gifts"), (course.Title, course.TitleEn, course.Material.TextEn));
        var question = Assert.Single(course.Questions);
        Assert.Equal([("申报", true, "Declare it"), ("收下", false, "Keep it")], question.Choices.Select(choice => (choice.Text, choice.IsRight, choice.TextEn!)));
    }

    [Fact]
    public async Task File_Attached_KeepsWhatIsNotSavedYet()
    {
        await using var stage = await TrainingStage.StartAsync(content: CourseBuilder.Content with { Material = new(MaterialKind.File, "说明", File: Handbook) });
        var page = await OpenAsync(stage);
        Assert.Equal("手册.pdf", page.Find("a[download]").TextContent.Replace("attach_file", "", StringComparison.Ordinal).Trim());
        await page.Find("#course-text").ChangeAsync("还没有保存");
        var box = page.FindComponent<FileBox>();

        Assert.False(await box.InvokeAsync(() => box.Instance.Queue(1, "大.pdf", box.Instance.MaxBytes + 1)));
        Assert.True(await box.InvokeAsync(() => box.Instance.Queue(2, "新手册.pdf", 2048)));
        await stage.RunAsync(new AttachCourseFile(stage.Course.Id, Handbook with { FileName = "新手册.pdf" }), stage.Hr).ShouldBeDone();
        await box.InvokeAsync(() => box.Instance.FinishAsync(2, true, null));
        Assert.Contains("新手册.pdf", page.Find("a[download]").TextContent, StringComparison.Ordinal);
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal([TrainingSaidTexts.CourseSaved], this.WhatWasSaid()), Timeout);
        var course = await stage.CourseAsync();
        Assert.Equal(("还没有保存", "新手册.pdf"), (course.Material.Text, course.Material.File!.FileName));
    }

    [Fact]
    public async Task File_AttachedAfterSomebodyElsesChange_DoesNotOverwriteIt()
    {
        await using var stage = await TrainingStage.StartAsync(content: CourseBuilder.Content with { Material = new(MaterialKind.File, "说明", File: Handbook) });
        var page = await OpenAsync(stage);
        await stage.RunAsync(new ChangeCourse(stage.Course.Id, stage.Course.Version, stage.Course.Content with { Title = "别人改的" }), stage.Hr).ShouldBeDone();
        await stage.RunAsync(new AttachCourseFile(stage.Course.Id, Handbook), stage.Hr).ShouldBeDone();
        var box = page.FindComponent<FileBox>();
        await box.InvokeAsync(() => box.Instance.Queue(1, "手册.pdf", 1024));
        await box.InvokeAsync(() => box.Instance.FinishAsync(1, true, null));

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".form-foot .outcome")), Timeout);
        Assert.Equal("别人改的", (await stage.CourseAsync()).Title);
    }

    [Fact]
    public async Task Retired_IsShownButNotWritten()
    {
        await using var stage = await TrainingStage.StartAsync();
        await stage.RunAsync(new RetireCourse(stage.Course.Id, stage.Course.Version), stage.Hr).ShouldBeDone();

        var page = await OpenAsync(stage);

        Assert.True(page.Find("fieldset").HasAttribute("disabled"));
        Assert.Empty(page.FindAll(".form-foot"));
    }

    private static string Choice(int number) => string.Format(CultureInfo.CurrentCulture, TrainingTexts.ChoiceFormat, 1, number);

    private async Task<IRenderedComponent<CoursePage>> OpenAsync(TrainingStage stage)
    {
        await this.SignInAsync(stage.Penalties, stage.Company.HrOfficer);
        var page = Render<CoursePage>(parameters => parameters.Add(one => one.CourseId, stage.Course.Id));
        page.WaitForState(() => page.FindAll(".loading").Count == 0, Timeout);
        return page;
    }
}
