using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Served decisions against which the subject can still appeal. Nobody has to: it only runs as a clock.</summary>
public sealed class AppealWindow : WorkKind, ICaseClock
{
    private static readonly WorkTask Appeal = new("AppealWindow", () => PenaltyWorkTexts.ClockAppealEnds);

    public override string Code => "AppealWindow";

    public override IReadOnlyList<WorkTask> Tasks => [Appeal];

    public int Order => 3;

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        DecisionStatus[] served = [.. DecisionWorkflow.Served];
        var (db, today) = (scope.Db, scope.Clock.Today);
        var open = await scope.Most(
            from decision in scope.Rows<PenaltyDecision>((decisions, reader) => decisions.VisibleTo(reader.Actor, reader.Permission))
            where served.Contains(decision.Status) && decision.AppealId == null && decision.AppealClosedOn == null && decision.AppealEndsOn >= today && decision.AppealEndsOn <= scope.Until
                && (scope.CaseFileId == null || decision.CaseFileId == scope.CaseFileId)
            join subject in db.Subjects on decision.SubjectId equals subject.Id
            join caseFile in db.CaseFiles on decision.CaseFileId equals caseFile.Id
            orderby decision.AppealEndsOn, decision.Id
            select new
            {
                decision.Id,
                decision.EmployeeId,
                decision.CaseFileId,
                decision.AppealEndsOn,
                decision.Service!.ServedOn,
                caseFile.Number,
                subject.Name,
                subject.StaffNumber,
                subject.UnitId,
            }).ToListAsync(ct);
        return [.. open.Select(row => new WorkItem
        {
            Task = Appeal,
            Id = row.Id,
            Since = row.ServedOn,
            Term = Term.Until(row.AppealEndsOn!.Value, row.ServedOn),
            CaseNumber = row.Number,
            Person = new(row.Name, row.StaffNumber),
            OwnerId = row.EmployeeId,
            UnitId = row.UnitId,
            CaseFileId = row.CaseFileId,
            Link = $"/my/decisions/{row.Id}",
        })];
    }

    /// <summary>The first month whose payroll could take something of a decision served today (rule 26).</summary>
    public static async Task<DateOnly> FirstMonthAsync(WorkingDays workingDays, PayrollSettings settings, OrganisationClock clock, CancellationToken ct)
    {
        var today = clock.Today.StartOfMonth();
        if (!settings.WaitsForAppeal)
        {
            return today;
        }

        var ends = (await workingDays.CalendarAsync(ct)).AddWorkingDays(clock.Today, PenaltyDecision.AppealWorkingDays);
        return ends.StartOfMonth().AddMonths(1);
    }

    public CaseClock ClockOf(WorkItem item, DateOnly today) => new(PenaltyWorkTexts.ClockAppealEnds, item.Since, item.DueOn, item.Person?.Name);
}
