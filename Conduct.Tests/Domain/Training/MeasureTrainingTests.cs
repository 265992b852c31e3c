using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Training;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Training;

public sealed class MeasureTrainingTests
{
    private readonly CaseFileBuilder _cases = new();
    private readonly Course _course = CourseBuilder.Published();

    [Theory]
    [InlineData(DecisionStatus.Served)]
    [InlineData(DecisionStatus.Effective)]
    public void Training_OfAServedDecision_IsDueWithItsMeasure(DecisionStatus status)
    {
        var one = At(status);
        var training = ForMeasure(one);

        Assert.Equal((AssignmentSource.Measure, Company.Today.AddDays(30), one.Subject.EmployeeId), (training.Source, training.DueOn, training.EmployeeId));
        Assert.Equal((one.CaseFile.Id, one.Subject.Id), (training.Recorded[0].Happened.CaseFileId!.Value, training.Recorded[0].Happened.SubjectId!.Value));
        Assert.True(training.Recorded[0].Happened.OpenToSubject);
    }

    [Fact]
    public void Passing_CarriesTheMeasureOutAndTheDecisionIsExecuted()
    {
        var one = At(DecisionStatus.Effective);
        var training = ForMeasure(one);
        training.ConfirmReading(_course, one.Decision, Company.Today, Zhang, Company.Now);
        Try(training, one, right: false);
        Assert.Equal(MeasureStatus.Pending, Measure(one).Status);

        Try(training, one, right: true);

        Assert.Equal((MeasureStatus.Done, DecisionStatus.Executed), (Measure(one).Status, one.Decision.Status));
        Assert.Equal(one.Subject.EmployeeId, Measure(one).Settled!.EmployeeId);
    }

    [Fact]
    public void Passing_BeforeTheReceipt_SettlesTheMeasureAndLeavesTheRestOpen()
    {
        var one = At(DecisionStatus.Served);
        var training = ForMeasure(one);
        training.Attend(_course, one.Decision, passes: true, Company.Today, one.Hr, Company.Now);

        Assert.Equal((MeasureStatus.Done, DecisionStatus.Served), (Measure(one).Status, one.Decision.Status));
        one.ConfirmReceipt();
        Assert.Equal(DecisionStatus.Executed, one.Decision.Status);
    }

    [Fact]
    public void Training_NeedsAPendingTrainingMeasureOnce()
    {
        var one = At(DecisionStatus.Effective, MeasureDraft.Training("廉洁从业"), MeasureDraft.Sanction(MeasureKind.WrittenWarning));
        Breaks.Rule(TrainingRules.MeasureIsNoTraining, () => ForMeasure(one, one.Decision.Measures.Single(measure => measure.Kind == MeasureKind.WrittenWarning).Id));
        Breaks.Rule(TrainingRules.MeasureIsNoTraining, () => ForMeasure(one, NewId.Next()));
        Breaks.Rule(CaseRules.NamedInCase, () => ForMeasure(one, actor: Zhang));
        Breaks.Rule(TrainingRules.CourseNotPublished, () => ForMeasure(one, course: CourseBuilder.Draft()));
        var first = ForMeasure(one);
        Breaks.Rule(TrainingRules.MeasureHasTraining, () => ForMeasure(one, open: [first]));
        one.Decision.WaiveMeasure(Measure(one).Id, "已另行培训", one.Hr, Company.Now);
        Breaks.Rule(PenaltyRules.MeasureNotPending, () => ForMeasure(one));
    }

    [Fact]
    public void Training_OfAMeasure_EndsWithItAndIsNotWaivedByItself()
    {
        var one = At(DecisionStatus.Effective);
        var training = ForMeasure(one);
        Breaks.Rule(TrainingRules.MeasureDecides, () => training.Waive(_course, "理由", one.Hr, Company.Now));
        Breaks.Rule(TrainingRules.MeasureDecides, () => training.Cancel(_course, "理由", one.Hr, Company.Now));
        Breaks.Rule(TrainingRules.MeasureDecides, () => training.EndWith(Measure(one), _course, "理由", one.Hr, Company.Now));

        one.Decision.WaiveMeasure(Measure(one).Id, "已离岗", one.Hr, Company.Now);
        training.EndWith(Measure(one), _course, "已离岗", one.Hr, Company.Now);

        Assert.Equal(TrainingStatus.Cancelled, training.Status);
    }

    [Fact]
    public void Training_OfAMeasure_IsNotRenewed()
    {
        var one = At(DecisionStatus.Effective);
        var training = ForMeasure(one);
        training.Attend(_course, one.Decision, passes: true, Company.Today, one.Hr, Company.Now);

        Breaks.Rule(TrainingRules.NotYetRenewed, () => training.Renew(NewId.Next(), _course, training.ExpiresOn!.Value, Actor.System, Company.Now));
    }

    private Actor Zhang => _cases.Company.As(_cases.Company.Zhang);

    private static Measure Measure(DecisionBuilder one) => one.Decision.Measures.Single(measure => measure.Kind == MeasureKind.Training);

    private DecisionBuilder At(DecisionStatus status, params MeasureDraft[] measures)
    {
        var one = new DecisionBuilder(_cases, _cases.Found()) { Measures = measures is [] ? [MeasureDraft.Training("廉洁从业")] : measures, VarianceReason = "情节轻微" };
        one.Build(status);
        return one;
    }

    private TrainingAssignment ForMeasure(DecisionBuilder one, Guid? measureId = null, Actor? actor = null, Course? course = null, TrainingAssignment[]? open = null) =>
        TrainingAssignment.ForMeasure(NewId.Next(), course ?? _course, one.Decision, one.CaseFile, measureId ?? Measure(one).Id, open ?? [], Company.Today, actor ?? one.Hr, Company.Now);

    private void Try(TrainingAssignment training, DecisionBuilder one, bool right)
    {
        var attempt = training.StartAttempt(NewId.Next(), _course, 3, Zhang, Company.Now);
        training.HandIn(_course, one.Decision, CourseBuilder.Answers(attempt, right), Company.Today, Zhang, Company.Now);
    }
}
