using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Training;

public sealed class CaseOfQuarterTests
{
    private static readonly MaskPlaceholders Words = new("员工{0}", "某员工", "某客户", "***");

    private readonly CaseFileBuilder _cases = new();

    public CaseOfQuarterTests()
    {
        _cases.WithSubject(_cases.Company.Zhang).WithSubject(_cases.Company.Li).WithNamed(_cases.Company.Wang);
        _cases.Form = _cases.Form with { ClientName = "赵老板", Narrative = "张伟（E101）与李娜让赵老板付款，王芳在场，电话 138-0013-8000，座机 021-55667788。" };
    }

    [Fact]
    public void Mask_LeavesNothingThatTellsWhoItWas()
    {
        var names = CaseNames.Of(_cases.Build(CaseStatus.Closed));

        var masked = names.Mask(_cases.Form.Narrative!, Words);

        Assert.Equal("员工A（***）与员工B让某客户付款，某员工在场，电话 ***，座机 ***。", masked);
        Assert.Null(names.FirstIn([masked]));
    }

    [Theory]
    [InlineData("这是张伟做的", "张伟")]
    [InlineData("王芳看见了", "王芳")]
    [InlineData("客户赵老板", "赵老板")]
    [InlineData("工号e102", "E102")]
    [InlineData("案件 C-2026-000001", "C-2026-000001")]
    [InlineData("打 13800138000", "13800138000")]
    [InlineData("打 138 0013 8000", "138 0013 8000")]
    public void Draft_WithAName_IsRefusedWhereverItStands(string text, string found)
    {
        var closed = _cases.Build(CaseStatus.Closed);
        CourseContent[] places =
        [
            CourseBuilder.Content with { Title = text },
            CourseBuilder.Content with { TitleEn = text },
            CourseBuilder.Content with { Material = new(MaterialKind.Text, text) },
            CourseBuilder.Content with { Questions = [CourseBuilder.Meal with { Text = text }] },
            CourseBuilder.Content with { Questions = [CourseBuilder.Meal with { Explanation = text }] },
            CourseBuilder.Content with { Material = new(MaterialKind.Text, "正文", TextEn: text) },
            CourseBuilder.Content with { Questions = [CourseBuilder.Gift with { TextEn = text }] },
            CourseBuilder.Content with { Questions = [CourseBuilder.Gift with { ExplanationEn = text }] },
            CourseBuilder.Content with { Questions = [CourseBuilder.Gift with { Choices = [new("甲", true, text), new("乙", false, "B")] }] },
            CourseBuilder.Content with { Questions = [CourseBuilder.Meal with { Choices = [new(text, true), new("乙", false)] }] },
        ];

        Assert.All(places, content => Assert.Equal(found, Breaks.Rule(TrainingRules.NameInText, () => Draft(closed, content)).Arguments.Single()));
    }

    [Fact]
    public void Names_DoNotComeBackLater()
    {
        var closed = _cases.Build(CaseStatus.Closed);
        var course = Draft(closed, CourseBuilder.Content);
        Assert.Equal((CourseCategory.CaseOfQuarter, closed.Id), (course.Category, course.SourceCaseId!.Value));

        var named = CourseBuilder.Content with { Material = new(MaterialKind.Text, "张伟的故事") };
        Breaks.Rule(TrainingRules.NameInText, () => course.Edit(named, closed, Actors.Compliance, Company.Now));
        Breaks.Rule(TrainingRules.NameInText, () => course.Publish(closed, Actors.Compliance, Company.Now));
    }

    [Fact]
    public void Draft_NeedsAClosedCaseAndSomebodyNotNamed()
    {
        Breaks.Rule(TrainingRules.CaseNotClosed, () => Draft(_cases.Build(CaseStatus.InExecution), CourseBuilder.Content));
        var closed = new CaseFileBuilder().Build(CaseStatus.Closed);
        Breaks.Rule(CaseRules.NamedInCase, () => Course.DraftFromCase(NewId.Next(), closed, CourseBuilder.Content, As(closed), Company.Now));
    }

    private static Course Draft(CaseFile caseFile, CourseContent content) =>
        Course.DraftFromCase(NewId.Next(), caseFile, content, Actors.Compliance, Company.Now);

    private static Actor As(CaseFile caseFile) => Actors.Of(caseFile.Subjects[0].EmployeeId, "本人");
}
