using Conduct.App.Data;
using Conduct.App.Features.Training;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Training;

public sealed class CourseCommandsTests
{
    private static readonly MaterialFile Handbook = new("手册.pdf", new('a', 64), 1024, "application/pdf");

    [Theory, BothDatabases]
    public async Task Course_DraftedChangedPublishedRetired_KeepsItsContent(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        var id = NewId.Next();

        await stage.RunAsync(new DraftCourse(id, CourseBuilder.Content), stage.Hr).ShouldBeDone();
        var drafted = await stage.CourseAsync(id);
        await stage.RunAsync(new ChangeCourse(id, drafted.Version, CourseBuilder.Content with { Title = "廉洁从业二" }), stage.Hr).ShouldBeDone();
        await stage.RunAsync(new AttachCourseFile(id, Handbook), stage.Hr).ShouldBeDone();
        await stage.RunAsync(new PublishCourse(id, drafted.Version + 2), stage.Hr).ShouldBeDone();
        var published = await stage.CourseAsync(id);
        Assert.Equal(("廉洁从业二", CourseStatus.Published, 1, Handbook), (published.Title, published.Status, published.Edition, published.Material.File));
        Assert.Equal(CourseBuilder.Content.Questions.Select(question => question.Text), published.Questions.Select(question => question.Text));

        await stage.RunAsync(new RetireCourse(id, published.Version), stage.Hr).ShouldBeDone();
        Assert.Equal(CourseStatus.Retired, (await stage.CourseAsync(id)).Status);
        Assert.Equal(
            [nameof(CourseDrafted), nameof(CourseChanged), nameof(CourseChanged), nameof(CoursePublished), nameof(CourseRetired)],
            (await stage.KindsAsync()).Where(kind => kind.StartsWith("Course", StringComparison.Ordinal)).Skip(2));
    }

    [Theory, BothDatabases]
    public async Task Course_InBothLanguages_IsKeptAndAsked(DatabaseProvider provider)
    {
        var both = CourseBuilder.Content with { Questions = [CourseBuilder.Gift], Material = new(MaterialKind.Text, "礼品", TextEn: "Gifts") };
        await using var stage = await TrainingStage.StartAsync(provider, both);
        var kept = await stage.CourseAsync();
        Assert.Equal(("Gifts", "Declare it"), (kept.Material.TextEn, kept.Questions[0].Choices[0].TextEn));

        var training = await stage.ReadAsync();
        await stage.RunAsync(new StartAttempt(training.Id, training.Version, CourseLanguage.English), stage.Zhang).ShouldBeDone();

        var attempt = (await stage.TrainingAsync(training.Id)).Running!;
        Assert.Equal((CourseLanguage.English, CourseBuilder.Gift.TextEn), (attempt.Language, attempt.Asked[0].In(attempt.Language).Text));
    }

    [Fact]
    public async Task Course_RefusedForbiddenHiddenStale_StaysAsItIs()
    {
        await using var stage = await TrainingStage.StartAsync();
        var (id, version) = (stage.Course.Id, stage.Course.Version);
        await stage.RunAsync(new DraftCourse(NewId.Next(), CourseBuilder.Content), stage.Zhang).ShouldBeForbidden();
        await stage.RunAsync(new DraftCourse(NewId.Next(), CourseBuilder.Content with { Title = "" }), stage.Hr).ShouldBeRefused(TrainingRules.TitleMissing);
        Func<Guid, int, Actor, Task<Outcome>>[] all =
        [
            (course, at, actor) => stage.RunAsync(new ChangeCourse(course, at, CourseBuilder.Content), actor),
            (course, at, actor) => stage.RunAsync(new RetireCourse(course, at), actor),
            (course, at, actor) => stage.RunAsync(new PublishCourse(course, at), actor),
        ];
        foreach (var change in all)
        {
            await change(id, version, stage.Penalties.BranchManager).ShouldBeForbidden();
            await change(NewId.Next(), version, stage.Hr).ShouldBeNotFound();
            await change(id, version - 1, stage.Hr).ShouldBeChanged();
        }

        await stage.RunAsync(new AttachCourseFile(id, Handbook), stage.Zhang).ShouldBeForbidden();
        await stage.RunAsync(new AttachCourseFile(NewId.Next(), Handbook), stage.Hr).ShouldBeNotFound();
        await stage.RunAsync(new PublishCourse(id, version), stage.Hr).ShouldBeRefused(KernelRules.WrongState);
        Assert.Equal(version, (await stage.CourseAsync()).Version);
    }

    [Theory, BothDatabases]
    public async Task Catalogue_CountsTheOpenTrainingsInReach(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        await stage.AssignedAsync();
        await stage.AssignedAsync(stage.Company.HrOfficer);
        await stage.Host.SaveAsync(CourseBuilder.Draft(CourseBuilder.WithoutQuiz with { Category = CourseCategory.Policy }));
        stage.Host.Clock.Now = stage.Host.Now.AddDays(31);
        var query = new CoursesQuery(stage.Host.Factory, new(stage.Host.Clock, new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"))));
        async Task<string[]> ListAsync(CourseFilter filter, Actor actor) =>
            [.. (await query.ListAsync(filter, actor, TestContext.Current.CancellationToken)).Select(line => $"{line.Title} {line.Open} {line.Overdue}")];

        Assert.Equal(["廉洁从业 2 2", "制度学习 0 0"], await ListAsync(new(), stage.Hr));
        Assert.Equal(["廉洁从业 1 1"], await ListAsync(new(CourseStatus.Published), Actors.With(Role.HrOfficer, stage.Company.Branch.Id)));
        Assert.Equal(["制度学习 0 0"], await ListAsync(new(Category: CourseCategory.Policy), stage.Hr));
        Assert.Equal(["廉洁从业 0 0"], await ListAsync(new(), stage.Zhang));
        Assert.Empty(await ListAsync(new(), stage.Li));
    }
}
