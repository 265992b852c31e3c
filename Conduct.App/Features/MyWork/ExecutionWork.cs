using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>Deductions for the payroll, trainings and warnings to tick off, cases ready to close.</summary>
internal static class ExecutionWork
{
    public static async Task<List<MyWorkRow>> FindAsync(ConductDb db, Actor visitor, OrganisationClock clock, CancellationToken ct) =>
        [.. await MeasuresAsync(db, visitor, ct), .. await ClosableAsync(db, visitor, clock, ct)];

    private static async Task<IEnumerable<MyWorkRow>> MeasuresAsync(ConductDb db, Actor visitor, CancellationToken ct)
    {
        TrainingStatus[] open = [.. TrainingWorkflow.Open];
        var pending = await (
            from decision in db.PenaltyDecisions.VisibleTo(visitor, Permission.HandleCases)
            where decision.Status == DecisionStatus.Effective
            join measure in db.Measures on decision.Id equals measure.DecisionId
            where measure.Status == MeasureStatus.Pending && measure.Kind != MeasureKind.WrittenReview
                && !db.TrainingAssignments.Any(training => training.MeasureId == measure.Id && open.Contains(training.Status))
            join subject in db.Subjects on decision.SubjectId equals subject.Id
            join caseFile in db.CaseFiles on decision.CaseFileId equals caseFile.Id
            orderby measure.DueOn, measure.Id
            select new { measure.Id, measure.Kind, measure.DueOn, decision.CaseFileId, caseFile.Number, subject.Name, decision.Service!.ServedOn, decision.EffectiveOn })
            .Take(MyWorkQuery.MostOfAKind * 2).ToListAsync(ct);
        return pending.Select(one => MeasureKinds.IsMoney(one.Kind)
            ? new MyWorkRow(MyWorkKind.PassToPayroll, one.Id, one.Number, one.Name, one.EffectiveOn ?? one.ServedOn, null, "/payroll")
            : new MyWorkRow(one.Kind == MeasureKind.Training ? MyWorkKind.AssignCourse : MyWorkKind.CarryOutMeasure, one.Id, one.Number, one.Name, one.ServedOn, one.DueOn, $"/cases/{one.CaseFileId}?tab=decision"));
    }

    // As CaseFile.Close will ask it: everybody in execution or ended, and no decision that keeps the case open.
    private static async Task<IEnumerable<MyWorkRow>> ClosableAsync(ConductDb db, Actor visitor, OrganisationClock clock, CancellationToken ct)
    {
        var open = db.PenaltyDecisions.Where(PenaltyDecision.KeepsCaseOpenOn(clock.Today));
        var ready = await db.CaseFiles.VisibleTo(visitor, Permission.HandleCases)
            .Where(caseFile => caseFile.Status == CaseStatus.InExecution && !open.Any(decision => decision.CaseFileId == caseFile.Id))
            .OrderBy(caseFile => caseFile.Number)
            .Select(caseFile => new { caseFile.Id, caseFile.Number, caseFile.Filed!.At, Names = caseFile.Subjects.OrderBy(subject => subject.StaffNumber).Select(subject => subject.Name).ToList() })
            .Take(MyWorkQuery.MostOfAKind)
            .ToListAsync(ct);
        return ready.Select(one => new MyWorkRow(
            MyWorkKind.CloseCase, one.Id, one.Number, string.Join(MyWorkTexts.Separator, one.Names), clock.DateOf(one.At), null, $"/cases/{one.Id}"));
    }
}
