using Conduct.App.Data;
using Conduct.App.Features.Training;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Conduct.Tests.Features.Cases;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Training;

public sealed class CaseOfQuarterTests
{
    [Theory, BothDatabases]
    public async Task Draft_OfAClosedCase_IsMaskedAndPublishedOnlyWithoutNames(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.SetAsync(provider, CaseStatus.Closed, builder =>
            builder.Form = builder.Form with { Narrative = "张伟（E101）接受赵老板宴请，电话 13800138000。", ClientName = "赵老板" });
        var id = NewId.Next();

        await stage.RunAsync(new DraftCaseOfQuarter(id, stage.Id)).ShouldBeDone();

        var course = await CourseAsync();
        Assert.Equal((CourseCategory.CaseOfQuarter, CourseStatus.Draft, stage.Id), (course.Category, course.Status, course.SourceCaseId!.Value));
        Assert.Contains("接受", course.Material.Text!, StringComparison.Ordinal);
        Assert.DoesNotContain("张伟", course.Material.Text!, StringComparison.Ordinal);
        Assert.DoesNotContain("13800138000", course.Material.Text!, StringComparison.Ordinal);
        var named = course.Content with { Material = new(MaterialKind.Text, "这件事是张伟做的") };
        await stage.RunAsync(new ChangeCourse(id, course.Version, named)).ShouldBeRefused(TrainingRules.NameInText);
        await stage.RunAsync(new ChangeCourse(id, course.Version, course.Content with { Title = "季度案例一" })).ShouldBeDone();
        await stage.RunAsync(new PublishCourse(id, course.Version + 1)).ShouldBeDone();
        Assert.Equal(CourseStatus.Published, (await CourseAsync()).Status);

        Task<Course> CourseAsync() => stage.Host.ReadAsync(db => db.Courses.AsNoTracking().SingleAsync(row => row.Id == id));
    }

    [Fact]
    public async Task Draft_RefusedForbiddenHidden_MakesNothing()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.InExecution);
        var command = new DraftCaseOfQuarter(NewId.Next(), stage.Id);

        await stage.RunAsync(command).ShouldBeRefused(TrainingRules.CaseNotClosed);
        await stage.RunAsync(command, stage.Company.As(stage.Company.BranchManager)).ShouldBeForbidden();
        await stage.RunAsync(command, Actors.With(Role.HrOfficer, stage.Company.OtherBranch.Id)).ShouldBeNotFound();
        await stage.RunAsync(command, stage.Hr.RecusedFrom(stage.Id)).ShouldBeNotFound();
        Assert.False(await stage.Host.ReadAsync(db => db.Courses.AnyAsync()));
    }

    [Fact]
    public async Task ClosedCases_AreListedWithoutNames()
    {
        await using var stage = await CaseStage.SetAsync(DatabaseProvider.Sqlite, CaseStatus.Closed);
        await using var scope = stage.Host.Services.CreateAsyncScope();
        var query = scope.ServiceProvider.GetRequiredService<ClosedCasesQuery>();

        var closed = Assert.Single(await query.ListAsync(stage.Hr, TestContext.Current.CancellationToken));
        Assert.Equal((stage.Id, 1), (closed.Id, closed.Clauses.Count));
        Assert.Empty(await query.ListAsync(Actors.With(Role.HrOfficer, stage.Company.OtherBranch.Id), TestContext.Current.CancellationToken));
    }
}
