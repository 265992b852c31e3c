using Conduct.App.Data;
using Conduct.App.Features.Cases;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Training;
using Conduct.App.Register;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Training;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Training;

/// <summary>A training measure from the choice of the course to the case that can close.</summary>
public sealed class MeasureTrainingTests
{
    [Theory, BothDatabases]
    public async Task Measure_AssignedFailedPassed_IsDoneAndTheCaseCloses(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        var (decision, measure) = await EffectiveAsync(stage);
        await stage.RunAsync(new AssignMeasureTraining(decision.Id, decision.Version, measure, stage.Course.Id), stage.Hr).ShouldBeDone();
        var training = Assert.Single(await stage.AllAsync());
        Assert.Equal((AssignmentSource.Measure, Company.Today.AddDays(30), stage.Company.Zhang.Id), (training.Source, training.DueOn, training.EmployeeId));

        await stage.RunAsync(new ConfirmReading(training.Id, training.Version), stage.Zhang).ShouldBeDone();
        await stage.TryAsync(training.Id, right: false);
        Assert.Equal(MeasureStatus.Pending, (await stage.Penalties.DecisionAsync(decision.Id)).Measures.Single(one => one.Id == measure).Status);
        await stage.TryAsync(training.Id, right: true);

        var done = await stage.Penalties.DecisionAsync(decision.Id);
        Assert.Equal((MeasureStatus.Done, DecisionStatus.Executed), (done.Measures.Single(one => one.Id == measure).Status, done.Status));
        Assert.Equal(
            [nameof(TrainingAssigned), nameof(TrainingRead), nameof(TrainingAttemptStarted), nameof(TrainingFailed), nameof(TrainingAttemptStarted),
                nameof(TrainingPassed), nameof(MeasureSettled), nameof(DecisionExecuted)],
            (await stage.Penalties.TimelineAsync(decision.CaseFileId)).TakeLast(8).OrderBy(kind => kind is nameof(MeasureSettled) or nameof(DecisionExecuted)));
        var row = await stage.Host.ReadAsync(db => db.RegisterRows.SingleAsync(one => one.DecisionId == decision.Id));
        Assert.Equal(MeasureStatus.Done, row.TrainingStatus);
        Assert.Contains("TrainingOfMeasureDone", await stage.Host.ReadAsync(db =>
            db.Notifications.Where(one => one.RecipientEmployeeId == stage.Company.HrOfficer.Id).Select(one => one.Kind).ToListAsync()));

        stage.Host.Clock.Now = stage.Host.Now.AddDays(30);
        var caseFile = await stage.Penalties.CaseAsync(decision.CaseFileId);
        await stage.RunAsync(new CloseCase(caseFile.Id, caseFile.Version), stage.Hr).ShouldBeDone();
        Assert.Equal(CaseStatus.Closed, (await stage.Penalties.CaseAsync(caseFile.Id)).Status);
    }

    [Theory, BothDatabases]
    public async Task Measure_WaivedOrTickedOff_CancelsItsTraining(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        foreach (var waive in new[] { true, false })
        {
            var (decision, measure) = await EffectiveAsync(stage);
            await stage.RunAsync(new AssignMeasureTraining(decision.Id, decision.Version, measure, stage.Course.Id), stage.Hr).ShouldBeDone();
            await (waive
                ? stage.RunAsync(new WaiveMeasure(decision.Id, decision.Version, measure, "已离岗"), stage.Hr)
                : stage.RunAsync(new CarryOutMeasure(decision.Id, decision.Version, measure, "已参加外部培训"), stage.Hr)).ShouldBeDone();
        }

        Assert.All(await stage.AllAsync(), training => Assert.Equal(TrainingStatus.Cancelled, training.Status));
    }

    [Fact]
    public async Task Assign_RefusedForbiddenHiddenStale_AssignsNothing()
    {
        await using var stage = await TrainingStage.StartAsync();
        var (decision, measure) = await EffectiveAsync(stage);
        var command = new AssignMeasureTraining(decision.Id, decision.Version, measure, stage.Course.Id);

        await stage.RunAsync(command, stage.Penalties.BranchManager).ShouldBeForbidden();
        await stage.RunAsync(command, stage.OtherHr).ShouldBeNotFound();
        await stage.RunAsync(command with { CourseId = NewId.Next() }, stage.Hr).ShouldBeNotFound();
        await stage.RunAsync(command with { Version = decision.Version - 1 }, stage.Hr).ShouldBeChanged();
        await stage.RunAsync(command with { MeasureId = NewId.Next() }, stage.Hr).ShouldBeRefused(TrainingRules.MeasureIsNoTraining);
        Assert.Empty(await stage.AllAsync());

        await stage.RunAsync(command, stage.Hr).ShouldBeDone();
        await stage.RunAsync(command, stage.Hr).ShouldBeRefused(TrainingRules.MeasureHasTraining);
    }

    private static async Task<(PenaltyDecision Decision, Guid Measure)> EffectiveAsync(TrainingStage stage)
    {
        var staged = await stage.Penalties.DecisionAsync(DecisionStatus.Effective, change: one =>
            (one.Measures, one.VarianceReason) = ([MeasureDraft.Training("廉洁从业")], "情节轻微"));
        return (staged.Decision, staged.Decision.Measures.Single().Id);
    }
}
