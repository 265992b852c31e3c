using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
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
    public async Task<DecisionLetterView?> FindAsync(Guid caseFileId, Guid decisionId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        DecisionStatus[] dropped = [.. DecisionWorkflow.Dropped];
        var decision = await db.PenaltyDecisions.VisibleTo(actor, Permission.ReadCases).AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == decisionId && row.CaseFileId == caseFileId && !dropped.Contains(row.Status), ct);
        if (decision is null)
        {
            return null;
        }

        var caseFile = await db.CaseFiles.AsNoTracking().SingleAsync(row => row.Id == caseFileId, ct);
        var subject = caseFile.Subject(decision.SubjectId);
        Allegation[] covered = [.. subject.Allegations.Where(allegation => decision.AllegationIds.Contains(allegation.Id))];
        var evidence = covered.SelectMany(allegation => allegation.EvidenceIds).ToHashSet();
        return new(
            CaseNumber: caseFile.Number!,
            Name: subject.Name,
            StaffNumber: subject.StaffNumber,
            UnitName: subject.UnitName,
            Post: subject.Post,
            OccurredOn: caseFile.Incident!.OccurredOn,
            Grounds: decision.Grounds,
            Evidence: [.. caseFile.Evidence.Where(item => evidence.Contains(item.Id)).OrderBy(item => item.Added.At)
                .Select(item => new LetterEvidence(Path.GetExtension(item.FileName).TrimStart('.').ToUpperInvariant(), clock.DateOf(item.Added.At), item.Sha256))],
            Clauses: [.. (await db.ClauseTextsAsync(covered.Select(allegation => allegation.ClauseId), ct)).Values.OrderBy(clause => clause.Code, StringComparer.Ordinal)],
            Measures: [.. decision.Measures.OrderBy(measure => measure.Kind).Select(measure => new MeasureDraft(measure.Kind, measure.AmountFen, measure.Days, measure.Detail))],
            Occurrence: decision.Occurrence,
            AppealEndsOn: decision.AppealEndsOn,
            Issuer: await db.OrgUnits.Where(unit => unit.ParentId == null).OrderBy(unit => unit.Code).Select(unit => unit.Name).FirstOrDefaultAsync(ct) ?? "",
            Date: decision.ApprovedAt is { } approved ? clock.DateOf(approved) : null,
            Status: decision.Status);
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
    IReadOnlyList<ClauseText> Clauses,
    IReadOnlyList<MeasureDraft> Measures,
    int Occurrence,
    DateOnly? AppealEndsOn,
    string Issuer,
    DateOnly? Date,
    DecisionStatus Status);

public sealed record LetterEvidence(string Format, DateOnly AddedOn, string Sha256);
