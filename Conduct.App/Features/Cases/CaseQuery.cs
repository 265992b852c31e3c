using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

/// <summary>The head of the case page.</summary>
public sealed class CaseQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <returns>Null when there is no such case for this visitor.</returns>
    public async Task<CaseView?> FindAsync(Guid id, Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var caseFile = await db.CaseFiles.VisibleTo(by, Permission.ReadCases).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (caseFile is null)
        {
            return null;
        }

        var handles = await db.CaseFiles.VisibleTo(by, Permission.HandleCases).AnyAsync(row => row.Id == id, ct);
        var decisions = await db.PenaltyDecisions.AsNoTracking().Where(row => row.CaseFileId == id).ToListAsync(ct);
        var reviews = await db.WrittenReviews.AsNoTracking().Where(row => row.CaseFileId == id).ToListAsync(ct);
        return new CaseView(
            id,
            caseFile.Version,
            caseFile.Number,
            caseFile.Status,
            [.. Ordered(caseFile).Select(subject => new CaseSubjectLine(subject.Id, subject.Name, subject.Status))],
            [.. Ordered(caseFile).SelectMany(subject => subject.Allegations).Select(one => Bilingual.Pick(one.ClauseTitle, one.ClauseTitleEn)).Distinct()],
            [.. Clocks(caseFile, decisions, reviews)],
            handles ? AvailableActions.Of(caseFile, decisions, clock.Today) : [],
            handles,
            clock.Today);
    }

    private IEnumerable<CaseClock> Clocks(CaseFile caseFile, List<PenaltyDecision> decisions, List<WrittenReview> reviews)
    {
        if (caseFile.Incident is { } incident && !CaseStatuses.Ended.Contains(caseFile.Status))
        {
            yield return new(CaseClockKind.Known, incident.FoundOn);
        }

        foreach (var subject in Ordered(caseFile))
        {
            if (subject is { Status: CaseStatus.StatementPending, StatementDueOn: { } statementDue })
            {
                yield return new(CaseClockKind.StatementDue, clock.DateOf(caseFile.Filed!.At), statementDue, subject.Name);
            }

            foreach (var term in decisions.Where(decision => decision.SubjectId == subject.Id).SelectMany(decision => Clocks(decision, subject.Name)))
            {
                yield return term;
            }

            foreach (var review in reviews.Where(review => review.SubjectId == subject.Id && ReviewWorkflow.Owed.Contains(review.Status)))
            {
                yield return new(CaseClockKind.ReviewDue, review.AssignedOn, review.DueOn, subject.Name);
            }
        }
    }

    private IEnumerable<CaseClock> Clocks(PenaltyDecision decision, string name)
    {
        if (decision.CurrentStep is { AskedAt: { } asked } step)
        {
            yield return new(CaseClockKind.ApprovalWaiting, clock.DateOf(asked), null, $"{name} · {step.UnitName}");
        }

        if (decision is { IsServed: true, AppealEndsOn: { } ends, Service: { } service } && ends >= clock.Today)
        {
            yield return new(CaseClockKind.AppealEnds, service.ServedOn, ends, name);
        }
    }

    private static IEnumerable<Subject> Ordered(CaseFile caseFile) => caseFile.Subjects.OrderBy(subject => subject.StaffNumber, StringComparer.Ordinal);
}

/// <summary>One term that runs in a case.</summary>
/// <param name="Kind">What runs.</param>
/// <param name="From">First day.</param>
/// <param name="Due">Last day; null for a clock that only counts.</param>
/// <param name="Whose">The subject, or the unit that is asked; null for the whole case.</param>
public sealed record CaseClock(CaseClockKind Kind, DateOnly From, DateOnly? Due = null, string? Whose = null);

public sealed record CaseSubjectLine(Guid SubjectId, string Name, CaseStatus Status);

/// <summary>The head of the case page.</summary>
/// <param name="Clauses">Titles of the clauses, each once, in the reader's language.</param>
/// <param name="Actions">Moves of the whole case that are open to this visitor now.</param>
/// <param name="MayHandle">Whether the visitor handles this case or only reads it.</param>
public sealed record CaseView(
    Guid Id,
    int Version,
    string? Number,
    CaseStatus Status,
    IReadOnlyList<CaseSubjectLine> Subjects,
    IReadOnlyList<string> Clauses,
    IReadOnlyList<CaseClock> Clocks,
    IReadOnlyList<CaseAction> Actions,
    bool MayHandle,
    DateOnly Today);
