using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Measures of decisions in effect that HR has to see to: deductions for the payroll, trainings without a course, warnings and the like.</summary>
public sealed class PendingMeasure : WorkKind
{
    private static readonly WorkTask Pass = new("PassToPayroll", () => PenaltyWorkTexts.PassToPayroll);
    private static readonly WorkTask Assign = new("AssignCourse", () => PenaltyWorkTexts.AssignCourse);
    private static readonly WorkTask CarryOut = new("CarryOutMeasure", () => PenaltyWorkTexts.CarryOutMeasure);

    public override string Code => "PendingMeasure";

    public override IReadOnlyList<WorkTask> Tasks => [Pass, Assign, CarryOut];

    public override IReadOnlyList<Permission> ShownTo => [Permission.HandleCases];

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        TrainingStatus[] open = [.. TrainingWorkflow.Open];
        DecisionStatus[] inEffect = [.. DecisionWorkflow.InEffect];
        var db = scope.Db;
        var measures = scope.Only is { } only ? db.Measures.Where(measure => only.Contains(measure.Id)) : db.Measures;
        var month = scope.Clock.Today.StartOfMonth();
        var pending = await scope.Most(
            from decision in scope.Seen<PenaltyDecision>((decisions, reader) => decisions.VisibleTo(reader.Actor, reader.Permission))
            where inEffect.Contains(decision.Status) && (scope.CaseFileId == null || decision.CaseFileId == scope.CaseFileId)
            join measure in measures on decision.Id equals measure.DecisionId
            where measure.Status == MeasureStatus.Pending && measure.Kind != MeasureKind.WrittenReview
                && !db.TrainingAssignments.Any(training => training.MeasureId == measure.Id && open.Contains(training.Status))
            where !db.PayrollParts.Any(part => part.DecisionId == decision.Id && part.Kind == measure.Kind && part.Month >= month && part.ReturnReason == null)
            join subject in db.Subjects on decision.SubjectId equals subject.Id
            join caseFile in db.CaseFiles on decision.CaseFileId equals caseFile.Id
            orderby measure.DueOn, measure.Id
            select new
            {
                measure.Id,
                measure.Kind,
                measure.DueOn,
                decision.CaseFileId,
                decision.Service!.ServedOn,
                decision.EffectiveOn,
                caseFile.Number,
                subject.Name,
                subject.StaffNumber,
                subject.UnitId,
            }, 2).ToListAsync(ct);
        return [.. pending.Where(row => row.DueOn is null || row.DueOn <= scope.Until).Select(row =>
        {
            var money = MeasureKinds.IsMoney(row.Kind);
            return new WorkItem
            {
                Task = money ? Pass : row.Kind == MeasureKind.Training ? Assign : CarryOut,
                Id = row.Id,
                Since = money ? row.EffectiveOn ?? row.ServedOn : row.ServedOn,
                Term = !money && row.DueOn is { } due ? Term.Until(due, row.ServedOn) : null,
                CaseNumber = row.Number,
                Person = new(row.Name, row.StaffNumber),
                UnitId = row.UnitId,
                CaseFileId = row.CaseFileId,
                Link = money ? "/payroll" : $"/cases/{row.CaseFileId}?tab=decision",
            };
        })];
    }
}
