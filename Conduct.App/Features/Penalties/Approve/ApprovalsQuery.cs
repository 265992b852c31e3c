using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>What waits for the visitor's step, the longest waiting first.</summary>
public sealed class ApprovalsQuery(IDbContextFactory<ConductDb> databases, WorkingDays workingDays, OrganisationClock clock)
{
    public async Task<PageResult<ApprovalRow>> ReadAsync(Actor actor, PageRequest page, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var visible = db.PenaltyDecisions.VisibleTo(actor, Permission.ApprovePenalties).AsNoTracking();
        var mine = StepsFor(db, actor);
        var waiting =
            from decision in visible
            from step in decision.Steps
            where decision.Status == DecisionStatus.PendingApproval && step.Round == decision.Round && mine.Contains(step.Id)
            orderby step.AskedAt, decision.Id
            select decision;
        var found = await waiting.ToPageAsync(page, ct);
        var caseIds = found.Rows.Select(decision => decision.CaseFileId).ToHashSet();
        var cases = await db.CaseFiles.AsNoTracking().Where(caseFile => caseIds.Contains(caseFile.Id)).ToDictionaryAsync(caseFile => caseFile.Id, ct);
        var calendar = await workingDays.CalendarAsync(ct);
        return new([.. found.Rows.Select(decision => Show(decision, cases[decision.CaseFileId], actor, calendar))], found.Total, page);
    }

    /// <summary>Steps whose turn it is, of the roles and units the visitor holds.</summary>
    private static IQueryable<Guid> StepsFor(ConductDb db, Actor actor)
    {
        Guid[] managed = [.. actor.Grants.Where(grant => grant.Role == Role.Manager).Select(grant => grant.UnitId)];
        Guid[] overseen = [.. actor.Grants.Where(grant => grant.Role == Role.Compliance).Select(grant => grant.UnitId)];
        return db.ApprovalSteps
            .Where(step => step.Outcome == ApprovalOutcome.Waiting && step.AskedAt != null
                && ((step.Role == Role.Manager && managed.Contains(step.UnitId)) || (step.Role == Role.Compliance && overseen.Contains(step.UnitId))))
            .Select(step => step.Id);
    }

    private ApprovalRow Show(PenaltyDecision decision, CaseFile caseFile, Actor actor, WorkingDayCalendar calendar)
    {
        var subject = caseFile.Subject(decision.SubjectId);
        var step = decision.CurrentStep!;
        var asked = clock.DateOf(step.AskedAt!.Value);
        return new(
            DecisionId: decision.Id,
            Version: decision.Version,
            CaseFileId: caseFile.Id,
            CaseNumber: caseFile.Number!,
            SubjectName: subject.Name,
            UnitName: subject.UnitName,
            Post: subject.Post,
            Clauses: [.. subject.Allegations.Where(allegation => decision.AllegationIds.Contains(allegation.Id)).Select(PenaltyDisplay.Clause)],
            Occurrence: decision.Occurrence,
            Measures: [.. decision.Measures.OrderBy(measure => measure.Kind).Select(measure => new MeasureDraft(measure.Kind, measure.AmountFen, measure.Days, measure.Detail))],
            AmountFen: decision.DeductionFen,
            Grounds: decision.Grounds,
            VarianceReason: decision.VarianceReason,
            LookBacks: decision.LookBacks,
            ProposedBy: decision.Proposed.Name,
            AskedOn: asked,
            WorkingDays: calendar.WorkingDaysBetween(asked, clock.Today),
            Level: step.Level,
            Levels: decision.Steps.Count(one => one.Round == decision.Round),
            LikenessKey: decision.LikenessKey,
            Bar: decision.BarFor(caseFile, actor));
    }
}

/// <summary>A penalty that waits for the visitor.</summary>
/// <param name="WorkingDays">Working days it has waited.</param>
/// <param name="Levels">Levels of this round.</param>
/// <param name="LikenessKey">Rows with the same key can be approved together.</param>
/// <param name="Bar">Code of the rule that keeps the visitor from deciding; null when they may.</param>
public sealed record ApprovalRow(
    Guid DecisionId,
    int Version,
    Guid CaseFileId,
    string CaseNumber,
    string SubjectName,
    string UnitName,
    string Post,
    IReadOnlyList<string> Clauses,
    int Occurrence,
    IReadOnlyList<MeasureDraft> Measures,
    long AmountFen,
    string Grounds,
    string? VarianceReason,
    IReadOnlyList<LookBack> LookBacks,
    string ProposedBy,
    DateOnly AskedOn,
    int WorkingDays,
    int Level,
    int Levels,
    string LikenessKey,
    string? Bar);
