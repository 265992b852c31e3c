using Conduct.App.Data;
using Conduct.App.Features.Training;
using Conduct.App.Platform.Drafts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Training;

public sealed class TakeTrainingTests
{
    [Theory, BothDatabases]
    public async Task Training_ReadFailedPassed_KeepsEveryAttempt(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        var training = await stage.ReadAsync(failed: 1);
        Assert.Equal(TrainingStatus.Failed, training.Status);

        await stage.TryAsync(training.Id, right: true);

        var passed = await stage.TrainingAsync(training.Id);
        Assert.Equal((TrainingStatus.Passed, Company.Today, Company.Today.AddMonths(12)), (passed.Status, passed.CompletedOn!.Value, passed.ExpiresOn!.Value));
        Assert.Equal([0, 100], passed.Attempts.OrderBy(attempt => attempt.Number).Select(attempt => attempt.Score!.Value));
        Assert.All(passed.Attempts, attempt => Assert.Equal(2, attempt.Asked.Count));
        Assert.Equal(
            [nameof(TrainingAssigned), nameof(TrainingRead), nameof(TrainingAttemptStarted), nameof(TrainingFailed), nameof(TrainingAttemptStarted), nameof(TrainingPassed)],
            (await stage.KindsAsync()).Where(kind => kind.StartsWith("Training", StringComparison.Ordinal)));
    }

    [Theory, BothDatabases]
    public async Task Draft_OfAnswers_IsShownAgainAndGoneOnceHandedIn(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        var training = await stage.ReadAsync();
        await stage.RunAsync(new StartAttempt(training.Id, training.Version), stage.Zhang).ShouldBeDone();
        training = await stage.TrainingAsync(training.Id);
        var key = HandInAnswers.DraftKey(training.Running!.Id);
        var zhang = stage.Zhang;
        await stage.RunAsync(new SaveFormDraft(key, "[[1],[]]"), zhang).ShouldBeDone();

        var view = await new MyTrainingQuery(stage.Host.Factory, Clock(stage)).FindAsync(training.Id, zhang, TestContext.Current.CancellationToken);
        Assert.Equal([[1], []], view!.Running!.Picked);

        await stage.RunAsync(new HandInAnswers(training.Id, training.Version, CourseBuilder.Answers(training.Running, right: true)), zhang).ShouldBeDone();
        Assert.False(await stage.Host.ReadAsync(db => db.FormDrafts.AnyAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Read_RefusedForbiddenHiddenStale_ChangesNothing()
    {
        await using var stage = await TrainingStage.StartAsync();
        var training = await stage.AssignedAsync();
        await stage.RunAsync(new ConfirmReading(training.Id, training.Version), Actor.System).ShouldBeForbidden();
        await stage.RunAsync(new ConfirmReading(training.Id, training.Version), stage.Li).ShouldBeNotFound();
        await stage.RunAsync(new ConfirmReading(training.Id, training.Version), stage.Hr).ShouldBeNotFound();
        await stage.RunAsync(new ConfirmReading(training.Id, training.Version - 1), stage.Zhang).ShouldBeChanged();
        Assert.Equal(TrainingStatus.Assigned, (await stage.TrainingAsync(training.Id)).Status);

        await stage.RunAsync(new ConfirmReading(training.Id, training.Version), stage.Zhang).ShouldBeDone();
        await stage.RunAsync(new ConfirmReading(training.Id, training.Version + 1), stage.Zhang).ShouldBeRefused(KernelRules.WrongState);
    }

    [Fact]
    public async Task Quiz_RefusedForbiddenHiddenStale_ChangesNothing()
    {
        await using var stage = await TrainingStage.StartAsync();
        var training = await stage.ReadAsync(failed: 2);
        await stage.RunAsync(new StartAttempt(training.Id, training.Version), stage.Zhang).ShouldBeRefused(TrainingRules.AttemptsUsedUp);
        await stage.RunAsync(new HandInAnswers(training.Id, training.Version, [[0], [0]]), stage.Zhang).ShouldBeRefused(TrainingRules.NoAttemptOpen);
        foreach (var version in new[] { training.Version, training.Version - 1 })
        {
            await stage.RunAsync(new StartAttempt(training.Id, version), Actor.System).ShouldBeForbidden();
            await stage.RunAsync(new HandInAnswers(training.Id, version, []), Actor.System).ShouldBeForbidden();
            await stage.RunAsync(new StartAttempt(training.Id, version), stage.Li).ShouldBeNotFound();
            await stage.RunAsync(new HandInAnswers(training.Id, version, []), stage.Li).ShouldBeNotFound();
        }

        await stage.RunAsync(new StartAttempt(training.Id, training.Version - 1), stage.Zhang).ShouldBeChanged();
        await stage.RunAsync(new HandInAnswers(training.Id, training.Version - 1, []), stage.Zhang).ShouldBeChanged();
    }

    [Theory, BothDatabases]
    public async Task Read_OnceTheQuizIsGone_IsOfferedAgainAndPasses(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        var training = await stage.ReadAsync(failed: 2);
        var query = new MyTrainingQuery(stage.Host.Factory, Clock(stage));
        Assert.False((await query.FindAsync(training.Id, stage.Zhang, TestContext.Current.CancellationToken))!.MayRead);

        await stage.RunAsync(new ChangeCourse(stage.Course.Id, stage.Course.Version, CourseBuilder.WithoutQuiz), stage.Hr).ShouldBeDone();

        var view = (await query.FindAsync(training.Id, stage.Zhang, TestContext.Current.CancellationToken))!;
        Assert.Equal((true, true, false), (view.MayRead, view.LostQuiz, view.MayStart));
        await stage.RunAsync(new ConfirmReading(training.Id, training.Version), stage.Zhang).ShouldBeDone();
        Assert.Equal(TrainingStatus.Passed, (await stage.TrainingAsync(training.Id)).Status);
    }

    [Fact]
    public async Task View_OfARunningQuiz_TellsNothingThatIsRight()
    {
        await using var stage = await TrainingStage.StartAsync();
        var training = await stage.ReadAsync();
        await stage.RunAsync(new StartAttempt(training.Id, training.Version), stage.Zhang).ShouldBeDone();

        var query = new MyTrainingQuery(stage.Host.Factory, Clock(stage));
        var view = await query.FindAsync(training.Id, stage.Zhang, TestContext.Current.CancellationToken);

        Assert.Equal([true, false], view!.Running!.Questions.Select(question => question.Several).OrderDescending());
        Assert.Null(await query.FindAsync(training.Id, stage.Hr, TestContext.Current.CancellationToken));
    }

    [Theory, BothDatabases]
    public async Task Material_WhileTheQuizRuns_IsPutAwayForWhoTakesItAlone(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        var training = await stage.ReadAsync();
        await stage.AssignedAsync(stage.Company.Li);
        Assert.Equal((true, true), await ReadableAsync(stage, training.Id));

        await stage.RunAsync(new StartAttempt(training.Id, training.Version), stage.Zhang).ShouldBeDone();
        Assert.Equal((false, false), await ReadableAsync(stage, training.Id));
        Assert.True(await stage.Host.ReadAsync(db => db.Courses.ReadableBy(stage.Li).AnyAsync(TestContext.Current.CancellationToken)));
        Assert.True(await stage.Host.ReadAsync(db => db.Courses.ReadableBy(stage.Hr).AnyAsync(TestContext.Current.CancellationToken)));

        training = await stage.TrainingAsync(training.Id);
        await stage.RunAsync(new HandInAnswers(training.Id, training.Version, CourseBuilder.Answers(training.Running!, right: false)), stage.Zhang).ShouldBeDone();
        Assert.Equal((true, true), await ReadableAsync(stage, training.Id));
    }

    // On the page, and as a file.
    private static async Task<(bool OnPage, bool AsFile)> ReadableAsync(TrainingStage stage, Guid id)
    {
        var view = await new MyTrainingQuery(stage.Host.Factory, Clock(stage)).FindAsync(id, stage.Zhang, TestContext.Current.CancellationToken);
        return (view!.Material is not null, await stage.Host.ReadAsync(db => db.Courses.ReadableBy(stage.Zhang).AnyAsync(TestContext.Current.CancellationToken)));
    }

    private static Conduct.App.Platform.Calendar.OrganisationClock Clock(TrainingStage stage) =>
        new(stage.Host.Clock, new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")));
}
