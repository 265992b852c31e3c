using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Training;

public sealed class CourseTests
{
    private static readonly Actor Editor = Actors.Compliance;

    [Fact]
    public void Table_EveryCell_IsAsDescribed() => CourseWorkflow.Table.ShouldBe("""
        Draft: Edit>Draft Publish>Published Retire>Retired
        Published: Edit>Published Retire>Retired
        Retired: Publish>Published
        """);

    [Fact]
    public void Course_MovesAsTheTableSays()
    {
        var course = CourseBuilder.Draft();
        course.Edit(CourseBuilder.Content with { Title = "廉洁从业（修订）" }, null, Editor, Company.Now);
        Assert.Equal((CourseStatus.Draft, 0), (course.Status, course.Edition));

        course.Publish(null, Editor, Company.Now);
        Breaks.Rule(KernelRules.WrongState, () => course.Publish(null, Editor, Company.Now));
        course.Edit(CourseBuilder.Content, null, Editor, Company.Now);
        Assert.Equal((CourseStatus.Published, 2), (course.Status, course.Edition));

        course.Retire(Editor, Company.Now);
        Breaks.Rule(KernelRules.WrongState, () => course.Edit(CourseBuilder.Content, null, Editor, Company.Now));
        Breaks.Rule(KernelRules.WrongState, () => course.Retire(Editor, Company.Now));
        course.Publish(null, Editor, Company.Now);
        Assert.Equal((CourseStatus.Published, 3), (course.Status, course.Edition));
    }

    [Fact]
    public void Content_IsChecked()
    {
        Breaks.Rule(TrainingRules.TitleMissing, () => Draft(content => content with { Title = " " }));
        Breaks.Rule(KernelRules.TextTooLong, () => Draft(content => content with { Title = new('长', 101) }));
        Breaks.Rule(TrainingRules.MinutesWrong, () => Draft(content => content with { Minutes = 0 }));
        Breaks.Rule(TrainingRules.PassMarkWrong, () => Draft(content => content with { PassPercent = 101 }));
        Breaks.Rule(TrainingRules.AttemptsWrong, () => Draft(content => content with { Attempts = 0 }));
        Breaks.Rule(TrainingRules.ValidityWrong, () => Draft(content => content with { ValidityMonths = 61 }));
        Breaks.Rule(TrainingRules.TooManyQuestions, () => Draft(content => content with { Questions = [.. Enumerable.Repeat(CourseBuilder.Meal, 51)] }));
    }

    [Fact]
    public void Questions_AreChecked()
    {
        Breaks.Rule(TrainingRules.QuestionMissing, () => Draft(CourseBuilder.Meal with { Text = "" }));
        Breaks.Rule(TrainingRules.ChoicesWrong, () => Draft(CourseBuilder.Meal with { Choices = [new("只有一个", true)] }));
        Breaks.Rule(TrainingRules.ChoicesWrong, () => Draft(CourseBuilder.Meal with { Choices = [.. Enumerable.Range(1, 7).Select(number => new QuizChoice($"选项 {number}", number == 1))] }));
        Breaks.Rule(TrainingRules.ChoiceMissing, () => Draft(CourseBuilder.Meal with { Choices = [new("对", true), new(" ", false)] }));
        Breaks.Rule(TrainingRules.NoRightChoice, () => Draft(CourseBuilder.Meal with { Choices = [new("甲", false), new("乙", false)] }));
    }

    [Fact]
    public void English_OfAQuestion_IsWholeOrNotThere()
    {
        Breaks.Rule(TrainingRules.EnglishIncomplete, () => Draft(CourseBuilder.Gift with { TextEn = " " }));
        Breaks.Rule(TrainingRules.EnglishIncomplete, () => Draft(CourseBuilder.Gift with { Choices = [new("申报", true, "Declare it"), new("收下", false)] }));
        Breaks.Rule(TrainingRules.EnglishIncomplete, () => Draft(CourseBuilder.Gift with { ExplanationEn = null }));
        Breaks.Rule(TrainingRules.EnglishIncomplete, () => Draft(CourseBuilder.Gift with { Explanation = null }));
        Breaks.Rule(TrainingRules.EnglishIncomplete, () => Draft(CourseBuilder.Meal with { ExplanationEn = "Declare before." }));

        var course = CourseBuilder.Draft(CourseBuilder.Content with { Questions = [CourseBuilder.Gift, CourseBuilder.Meal] });
        Assert.Equal([true, false], course.Questions.Select(question => question.HasEnglish));
    }

    [Fact]
    public void Wording_IsEnglishWhereThereIsSome_AndChineseOtherwise()
    {
        var english = CourseBuilder.Gift.In(CourseLanguage.English);
        Assert.Equal((CourseLanguage.English, "A client sends a gift. What do you do?", "Gifts are declared."), (english.Language, english.Text, english.Explanation));
        Assert.Equal(["Declare it", "Keep it"], english.Choices);
        Assert.Equal("客户送来礼品怎么办？", CourseBuilder.Gift.In(CourseLanguage.Chinese).Text);
        Assert.Equal((CourseLanguage.Chinese, CourseBuilder.Meal.Text), (CourseBuilder.Meal.In(CourseLanguage.English).Language, CourseBuilder.Meal.In(CourseLanguage.English).Text));

        var both = new CourseMaterial(MaterialKind.Text, "中文", TextEn: "English");
        Assert.Equal((CourseLanguage.English, "English"), both.TextIn(CourseLanguage.English));
        Assert.Equal((CourseLanguage.Chinese, "中文"), both.TextIn(CourseLanguage.Chinese));
        Assert.Equal((CourseLanguage.Chinese, "中文"), (both with { TextEn = null }).TextIn(CourseLanguage.English));
    }

    [Fact]
    public void Material_IsThereBeforePublishing()
    {
        Breaks.Rule(TrainingRules.LinkNotHttps, () => Draft(content => content with { Material = new(MaterialKind.Link, Link: "http://example.com/") }));
        Breaks.Rule(TrainingRules.LinkNotHttps, () => Draft(content => content with { Material = new(MaterialKind.Link, Link: "javascript:alert(1)") }));
        foreach (var kind in Enum.GetValues<MaterialKind>())
        {
            var course = CourseBuilder.Draft(CourseBuilder.Content with { Material = new(kind) });
            Breaks.Rule(TrainingRules.MaterialMissing, () => course.Publish(null, Editor, Company.Now));
        }

        var published = CourseBuilder.Published();
        Breaks.Rule(TrainingRules.MaterialMissing, () => published.Edit(CourseBuilder.Content with { Material = new(MaterialKind.Text) }, null, Editor, Company.Now));
    }

    [Fact]
    public void Attach_File_BecomesTheMaterialAndStaysWhenTheRestIsEdited()
    {
        var course = CourseBuilder.Draft();
        course.Attach(new("手册.pdf", new('a', 64), 1024, "application/pdf"), null, Editor, Company.Now);

        course.Edit(CourseBuilder.Content with { Material = new(MaterialKind.File) }, null, Editor, Company.Now);
        course.Publish(null, Editor, Company.Now);

        Assert.Equal((MaterialKind.File, "手册.pdf"), (course.Material.Kind, course.Material.File!.FileName));
    }

    [Fact]
    public void Shuffle_TheSeedAloneDecides()
    {
        QuizQuestion[] questions = [.. Enumerable.Range(1, 9).Select(number => CourseBuilder.Data with { Text = $"第 {number} 题" })];

        var first = QuizPaper.Shuffle(questions, 11);
        Assert.Equal(first.Select(Told), QuizPaper.Shuffle(questions, 11).Select(Told));
        Assert.NotEqual(first.Select(Told), QuizPaper.Shuffle(questions, 12).Select(Told));
        Assert.Equal(questions.Select(question => question.Text).Order(), first.Select(question => question.Text).Order());
        Assert.All(first, question => Assert.Equal(2, question.Choices.Count(choice => choice.IsRight)));
    }

    [Theory]
    [InlineData(true, 0, 1)]
    [InlineData(false, 0)]
    [InlineData(false, 0, 1, 2)]
    [InlineData(false)]
    public void Question_IsRight_OnlyWithExactlyTheRightChoices(bool right, params int[] picked) =>
        Assert.Equal(right, CourseBuilder.Data.IsRight(picked));

    private static string Told(QuizQuestion question) => question.Text + string.Concat(question.Choices.Select(choice => choice.Text));

    private static void Draft(QuizQuestion question) => Draft(content => content with { Questions = [question] });

    private static void Draft(Func<CourseContent, CourseContent> change) => CourseBuilder.Draft(change(CourseBuilder.Content));
}
