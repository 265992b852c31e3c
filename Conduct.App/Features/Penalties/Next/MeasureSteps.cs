using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Sections;
using Conduct.Domain.Cases;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>What is still to be done about the measures of served decisions; the written review is told of by its own capability.</summary>
internal sealed class MeasureSteps(IReadOnlySet<Guid> inTraining)
{
    public static async Task<MeasureSteps> ReadAsync(CaseStepScope scope, CancellationToken ct)
    {
        if (!scope.Matters.OfType<PenaltyDecision>().Any(decision => decision.IsServed && decision.Measures.Any(measure => measure is { Kind: MeasureKind.Training, IsSettled: false })))
        {
            return new(new HashSet<Guid>());
        }

        TrainingStatus[] open = [.. TrainingWorkflow.Open];
        return new(await scope.Db.TrainingAssignments.IgnoreAutoIncludes()
            .Where(training => training.CaseFileId == scope.CaseFile.Id && training.MeasureId != null && open.Contains(training.Status))
            .Select(training => training.MeasureId!.Value).ToHashSetAsync(ct));
    }

    public IEnumerable<CaseStep> Of(DecisionScope at) =>
        at.Decision.Measures.Where(measure => measure.Status == MeasureStatus.Pending && measure.Kind != MeasureKind.WrittenReview).OrderBy(measure => measure.Kind)
            .Select(measure => Of(at, measure)).OfType<CaseStep>();

    private CaseStep? Of(DecisionScope at, Measure measure)
    {
        var named = MeasureDisplay.Of(new MeasureDraft(measure.Kind, measure.AmountFen, measure.Days, measure.Detail));
        var step = at.Step("", CaseStatus.InExecution) with { Since = at.Decision.Service!.ServedOn, Due = measure.DueOn };
        if (inTraining.Contains(measure.Id))
        {
            return step with { What = PenaltyStepTexts.TrainingFormat.With(named), Who = [at.Subject.Name], Waits = true };
        }

        if (measure.Kind == MeasureKind.Training)
        {
            return step with { What = PenaltyStepTexts.CourseFormat.With(named), Action = at.ForHandler(PenaltyTexts.AssignCourse, DecisionAct.AssignCourse, measure.Id) };
        }

        // Before the decision takes effect nothing of it is carried out.
        return !DecisionWorkflow.InEffect.Contains(at.Decision.Status) ? null
            : MeasureKinds.IsMoney(measure.Kind) ? step with { What = PenaltyStepTexts.PayrollFormat.With(named), Action = at.Scope.ForHandler(new(PenaltyTexts.GoToPayroll, "/payroll"), at.Subject) }
            : step with { What = PenaltyStepTexts.CarryOutFormat.With(named), Action = at.ForHandler(PenaltyTexts.CarryOut, DecisionAct.CarryOut, measure.Id) };
    }
}
