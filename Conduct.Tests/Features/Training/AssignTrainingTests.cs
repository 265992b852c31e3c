using Conduct.App.Data;
using Conduct.App.Features.Training;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Domain.Training;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Training;

public sealed class AssignTrainingTests
{
    private static readonly DateOnly Due = Company.Today.AddDays(14);

    [Theory, BothDatabases]
    public async Task Assign_ToPeople_LeavesOutWhoHasItAndTellsTheOthers(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        await stage.AssignedAsync();

        await stage.RunAsync(ToPeople(stage, stage.Company.Zhang, stage.Company.Li), stage.Hr).ShouldBeDone();

        var all = await stage.AllAsync();
        Assert.Equal([stage.Company.Zhang.Id, stage.Company.Li.Id], all.Select(training => training.EmployeeId));
        Assert.Equal((AssignmentSource.Directly, Due), (all[1].Source, all[1].DueOn));
        var told = await stage.Host.ReadAsync(db => db.Notifications.Where(row => row.ItemId == all[1].Id).ToListAsync());
        Assert.Equal(("TrainingAssigned", stage.Company.Li.Id), Assert.Single(told.Select(row => (row.Kind, row.RecipientEmployeeId))));
        await stage.RunAsync(ToPeople(stage, stage.Company.Zhang, stage.Company.Li), stage.Hr).ShouldBeRefused(TrainingRules.NobodyToAssign);
    }

    [Theory, BothDatabases]
    public async Task Assign_ToAUnitPostOrEveryone_StaysWithinReach(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        var branchHr = Actors.With(Role.HrOfficer, stage.Company.Branch.Id);
        var inBranch = stage.Company.Employees.Count(employee => employee.UnitId == stage.Company.Branch.Id);

        await stage.RunAsync(new AssignTraining(stage.Course.Id, AssignmentSource.Unit, [], stage.Company.HeadOffice.Id, null, Due), branchHr).ShouldBeDone();
        Assert.Equal(inBranch, (await stage.AllAsync()).Count);

        await stage.RunAsync(new AssignTraining(stage.Course.Id, AssignmentSource.Post, [], null, stage.Company.HrOfficer.Post, Due), stage.Hr).ShouldBeDone();
        Assert.Equal(stage.Company.Employees.Count, (await stage.AllAsync()).Count);

        var second = CourseBuilder.Published(CourseBuilder.WithoutQuiz);
        await stage.Host.SaveAsync(second);
        await stage.RunAsync(new AssignTraining(second.Id, AssignmentSource.Everyone, [], null, null, Due), stage.Hr).ShouldBeDone();
        Assert.Equal(stage.Company.Employees.Count, (await stage.AllAsync()).Count(training => training.CourseId == second.Id));
    }

    [Fact]
    public async Task Assign_RefusedForbiddenHidden_AssignsNothing()
    {
        await using var stage = await TrainingStage.StartAsync();
        var draft = CourseBuilder.Draft();
        await stage.Host.SaveAsync(draft);

        await stage.RunAsync(ToPeople(stage, stage.Company.Zhang), stage.Penalties.BranchManager).ShouldBeForbidden();
        await stage.RunAsync(ToPeople(stage, stage.Company.Zhang), stage.OtherHr).ShouldBeRefused(TrainingRules.NobodyToAssign);
        await stage.RunAsync(ToPeople(stage, stage.Company.Zhang) with { CourseId = NewId.Next() }, stage.Hr).ShouldBeNotFound();
        await stage.RunAsync(ToPeople(stage, stage.Company.Zhang) with { CourseId = draft.Id }, stage.Hr).ShouldBeRefused(TrainingRules.CourseNotPublished);
        await stage.RunAsync(ToPeople(stage, stage.Company.Zhang) with { DueOn = Company.Today.AddDays(-1) }, stage.Hr).ShouldBeRefused(TrainingRules.DueOutOfBounds);

        Assert.Empty(await stage.AllAsync());
    }

    [Theory, BothDatabases]
    public async Task Store_TheSameOpenTrainingTwice_IsRefusedByTheDatabase(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        await stage.AssignedAsync();

        var error = await Assert.ThrowsAsync<DbUpdateException>(() => stage.AssignedAsync());

        Assert.True(DatabaseContention.Explains(error));
    }

    private static AssignTraining ToPeople(TrainingStage stage, params Employee[] people) =>
        new(stage.Course.Id, AssignmentSource.Directly, [.. people.Select(person => person.Id)], null, null, Due);
}
