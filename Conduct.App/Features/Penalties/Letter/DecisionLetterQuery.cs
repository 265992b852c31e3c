using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

public sealed class DecisionLetterQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <returns>Null when there is no such decision for this visitor, or it did not pass.</returns>
    public async Task<DecisionLetterView?> FindAsync(Guid caseFileId, Guid decisionId, Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var decision = await db.PenaltyDecisions.VisibleTo(by, Permission.ReadCases).AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == decisionId && row.CaseFileId == caseFileId && row.Status != DecisionStatus.Rejected, ct);
        if (decision is null)
        {
            return null;
        }

        var caseFile = await db.CaseFiles.AsNoTracking().SingleAsync(row => row.Id == caseFileId, ct);
        var subject = caseFile.Subject(decision.SubjectId);
        Allegation[] covered = [.. subject.Allegations.Where(allegation => decision.AllegationIds.Contains(allegation.Id))];
        var evidence = covered.SelectMany(allegation => allegation.EvidenceIds).ToHashSet();
        return new(
            caseFile.Number!,
            subject.Name,
            subject.StaffNumber,
            subject.UnitName,
            subject.Post,
            caseFile.Incident!.OccurredOn,
            decision.Grounds,
            [.. caseFile.Evidence.Where(item => evidence.Contains(item.Id)).OrderBy(item => item.Added.At)
                .Select(item => new LetterEvidence(Path.GetExtension(item.FileName).TrimStart('.').ToUpperInvariant(), clock.DateOf(item.Added.At), item.Sha256))],
            await ClausesAsync(db, covered, ct),
            [.. decision.Measures.OrderBy(measure => measure.Kind).Select(measure => new MeasureDraft(measure.Kind, measure.AmountFen, measure.Days, measure.Detail))],
            decision.Occurrence,
            decision.AppealEndsOn,
            await db.OrgUnits.Where(unit => unit.ParentId == null).OrderBy(unit => unit.Code).Select(unit => unit.Name).FirstOrDefaultAsync(ct) ?? "",
            decision.ApprovedAt is { } approved ? clock.DateOf(approved) : null,
            decision.Status);
    }

    private static async Task<IReadOnlyList<LetterClause>> ClausesAsync(ConductDb db, Allegation[] covered, CancellationToken ct)
    {
        var ids = covered.Select(allegation => allegation.ClauseId).ToList();
        var rows = await (
            from clause in db.PolicyClauses.AsNoTracking()
            join version in db.PolicyVersions on clause.PolicyVersionId equals version.Id
            join policy in db.Policies on version.PolicyId equals policy.Id
            where ids.Contains(clause.Id)
            orderby clause.Code
            select new { policy.Title, policy.TitleEn, clause.Code, ClauseTitle = clause.Title, ClauseTitleEn = clause.TitleEn, clause.Text, clause.TextEn }).ToListAsync(ct);
        return [.. rows.Select(row => new LetterClause(
            Bilingual.Pick(row.Title, row.TitleEn), row.Code, Bilingual.Pick(row.ClauseTitle, row.ClauseTitleEn), Bilingual.Pick(row.Text, row.TextEn)))];
    }
}

/// <summary>Rule 14: what a decision letter holds.</summary>
/// <param name="Issuer">The company: the head office's name.</param>
/// <param name="Date">The day of the last approval; null while it is a draft.</param>
/// <param name="Evidence">The evidence the findings rest on, without file names: a name can betray a reporter.</param>
public sealed record DecisionLetterView(
    string CaseNumber,
    string Name,
    string StaffNumber,
    string UnitName,
    string Post,
    DateOnly OccurredOn,
    string Grounds,
    IReadOnlyList<LetterEvidence> Evidence,
    IReadOnlyList<LetterClause> Clauses,
    IReadOnlyList<MeasureDraft> Measures,
    int Occurrence,
    DateOnly? AppealEndsOn,
    string Issuer,
    DateOnly? Date,
    DecisionStatus Status);

public sealed record LetterEvidence(string Format, DateOnly AddedOn, string Sha256);

public sealed record LetterClause(string Policy, string Code, string Title, string Text);
