using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Items;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Penalties that are lifted before long: nobody has to do anything, the officers are told once.</summary>
public sealed class EndingInfluence : DeadlineKind
{
    private static readonly WorkTask Ending = new("InfluenceEnding", () => PenaltyWorkTexts.InfluenceEnding);

    public override string Code => nameof(EndingInfluence);

    public override string Name => PenaltyWorkTexts.InfluenceEnding;

    public override IReadOnlyList<WorkTask> Tasks => [Ending];

    public override ReminderPlan Plan => ReminderPlan.Lifting;

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        if (scope.CaseFileId is not null || scope.Reader is not null)
        {
            return [];
        }

        var (today, until) = (scope.Clock.Today, scope.Clock.Today.AddDays(ReminderPlan.LiftingDaysAhead));
        var ending = await (
            from decision in scope.Db.PenaltyDecisions.AsNoTracking().IgnoreAutoIncludes()
            where decision.Status == DecisionStatus.Executed && decision.InfluenceEndsOn >= today && decision.InfluenceEndsOn <= until
            join subject in scope.Db.Subjects on decision.SubjectId equals subject.Id
            join caseFile in scope.Db.CaseFiles on decision.CaseFileId equals caseFile.Id
            orderby decision.InfluenceEndsOn, decision.Id
            select new { decision.Id, decision.CaseFileId, From = decision.EffectiveOn!.Value, To = decision.InfluenceEndsOn!.Value, caseFile.Number, subject.Name, subject.StaffNumber, subject.UnitId, decision.Proposed }).ToListAsync(ct);
        return [.. ending.Select(row => new WorkItem
        {
            Task = Ending,
            Id = row.Id,
            Since = row.From,
            Term = Term.Until(row.To, row.From),
            CaseNumber = row.Number,
            Person = new(row.Name, row.StaffNumber),
            UnitId = row.UnitId,
            ResponsibleId = row.Proposed.EmployeeId,
            CaseFileId = row.CaseFileId,
            Link = LinkOf(row.Id, row.CaseFileId, ReminderAudience.HrOfficer),
        })];
    }

    public override string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience) => $"/cases/{caseFileId}?tab=decision";
}
