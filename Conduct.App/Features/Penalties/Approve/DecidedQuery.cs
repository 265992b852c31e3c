using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>What the visitor decided, the latest first.</summary>
public sealed class DecidedQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<PageResult<DecidedRow>> ReadAsync(Actor actor, PageRequest page, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var visible = db.PenaltyDecisions.VisibleTo(actor, Permission.ApprovePenalties).AsNoTracking();
        var self = actor.EmployeeId;
        var found = await (
            from decision in visible
            from step in decision.Steps
            join subject in db.Subjects on decision.SubjectId equals subject.Id
            join caseFile in db.CaseFiles on decision.CaseFileId equals caseFile.Id
            where step.Outcome != ApprovalOutcome.Waiting && step.Decided!.EmployeeId == self
            orderby step.Decided!.At descending, step.Id
            select new { step.Id, CaseFileId = caseFile.Id, decision.EmployeeId, caseFile.Number, subject.Name, subject.UnitName, step.Outcome, step.Comment, step.Decided!.At, decision.Status })
            .ToPageAsync(page, ct);
        var left = await db.LeftAmongAsync(found.Rows.Select(row => row.EmployeeId), clock.Today, ct);
        return new(
            [.. found.Rows.Select(row => new DecidedRow(row.Id, row.CaseFileId, row.Number!, row.Name, row.UnitName, row.Outcome, row.Comment, clock.LocalOf(row.At), row.Status) { HasLeft = left.Contains(row.EmployeeId) })],
            found.Total,
            page);
    }
}

public sealed record DecidedRow(
    Guid StepId, Guid CaseFileId, string CaseNumber, string SubjectName, string UnitName, ApprovalOutcome Outcome, string? Comment, DateTime DecidedAt, DecisionStatus Status)
{
    /// <summary>Whether the subject no longer works here.</summary>
    public bool HasLeft { get; init; }
}
