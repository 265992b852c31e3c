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
public sealed class ApprovalsQuery(IDbContextFactory<ConductDb> databases, ApproverDirectory approvers, WorkingDays workingDays, OrganisationClock clock)
{
    public async Task<PageResult<ApprovalRow>> ReadAsync(Actor actor, PageRequest page, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var mine = StepsFor(db, actor);
        var visible = db.PenaltyDecisions.VisibleTo(actor, Permission.ApprovePenalties).AsNoTracking();
        var waiting =
            from decision in visible
            from step in decision.Steps
            where decision.Status == DecisionStatus.PendingApproval && step.Round == decision.Round && mine.Contains(step.Id)
            orderby step.AskedAt, decision.Id
            select decision;
        var found = await waiting.ToPageAsync(page, ct);
        return new(await ShowAsync(db, found.Rows, actor, ct), found.Total, page);
    }

    /// <summary>One of them; null when it no longer waits, or is nothing to this visitor.</summary>
    public async Task<ApprovalRow?> FindAsync(Guid decisionId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var decision = await db.PenaltyDecisions.VisibleTo(actor, Permission.ApprovePenalties).AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == decisionId && row.Status == DecisionStatus.PendingApproval, ct);
        return decision is null ? null : (await ShowAsync(db, [decision], actor, ct))[0];
    }

    private async Task<IReadOnlyList<ApprovalRow>> ShowAsync(ConductDb db, IReadOnlyList<PenaltyDecision> decisions, Actor actor, CancellationToken ct)
    {
        var caseIds = decisions.Select(decision => decision.CaseFileId).ToHashSet();
        var cases = await db.CaseFiles.AsNoTracking().Where(caseFile => caseIds.Contains(caseFile.Id)).ToDictionaryAsync(caseFile => caseFile.Id, ct);
        var calendar = await workingDays.CalendarAsync(ct);
        var holders = await approvers.OfAsync(db, decisions.SelectMany(decision => decision.Steps), ct);
        var left = await db.LeftAmongAsync(decisions.Select(decision => decision.EmployeeId), clock.Today, ct);
        return [.. decisions.Select(decision => Show(decision, cases[decision.CaseFileId], actor, calendar, holders) with { HasLeft = left.Contains(decision.EmployeeId) })];
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

    private ApprovalRow Show(PenaltyDecision decision, CaseFile caseFile, Actor actor, WorkingDayCalendar calendar, RoleDirectory holders)
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
            Following: FollowingOf(decision, caseFile, actor, holders),
            LikenessKey: decision.LikenessKey,
            Bar: decision.BarFor(caseFile, actor))
        {
            Concerns = decision.Concerns,
            Circumstances = decision.Circumstances,
            UnionMissing = decision.NeedsUnion,
        };
    }

    private static IReadOnlyList<string> FollowingOf(PenaltyDecision decision, CaseFile caseFile, Actor actor, RoleDirectory holders)
    {
        var next = decision.Steps.Where(step => step.Round == decision.Round && step.Level > decision.CurrentStep!.Level).MinBy(step => step.Level);
        var barred = PenaltyDecision.Barred(caseFile, decision.Proposed.EmployeeId).Append(actor.EmployeeId ?? Guid.Empty).ToHashSet();
        return next is null ? [] : holders.NamesFor(next.Role, next.UnitId, barred);
    }
}

/// <summary>A penalty that waits for the visitor.</summary>
/// <param name="WorkingDays">Working days it has waited.</param>
/// <param name="Levels">Levels of this round.</param>
/// <param name="Following">Names of those who decide after the visitor; empty at the last level.</param>
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
    IReadOnlyList<string> Following,
    string LikenessKey,
    string? Bar)
{
    /// <summary>What the proposal had to answer, with the answers.</summary>
    public IReadOnlyList<Concern> Concerns { get; init; } = [];

    public IReadOnlyList<Circumstance> Circumstances { get; init; } = [];

    /// <summary>Whether the union is still to be heard: until then the last level cannot agree.</summary>
    public bool UnionMissing { get; init; }

    /// <summary>Whether the subject no longer works here.</summary>
    public bool HasLeft { get; init; }
}
