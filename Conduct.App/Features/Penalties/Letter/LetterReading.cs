using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Cases;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

internal static class LetterReading
{
    /// <summary>The letter of a decision, the same for whoever reads it.</summary>
    public static async Task<DecisionLetter> LetterOfAsync(this ConductDb db, PenaltyDecision decision, OrganisationClock clock, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.AsNoTracking().SingleAsync(row => row.Id == decision.CaseFileId, ct);
        var subject = caseFile.Subject(decision.SubjectId);
        Allegation[] covered = [.. subject.Allegations.Where(allegation => decision.AllegationIds.Contains(allegation.Id)).OrderBy(allegation => allegation.ClauseCode, StringComparer.Ordinal)];
        var texts = await db.ClauseTextsAsync(covered.Select(allegation => allegation.ClauseId), ct);
        var evidence = covered.SelectMany(allegation => allegation.EvidenceIds).ToHashSet();
        return new(
            CaseNumber: caseFile.Number!,
            Name: subject.Name,
            StaffNumber: subject.StaffNumber,
            UnitName: subject.UnitName,
            Post: subject.Post,
            OccurredOn: caseFile.Incident!.OccurredOn,
            Place: caseFile.Incident.Place,
            Grounds: decision.Grounds,
            Evidence: [.. caseFile.Evidence.Where(item => evidence.Contains(item.Id)).OrderBy(item => item.Added.At)
                .Select(item => new LetterEvidence(Path.GetExtension(item.FileName).TrimStart('.').ToUpperInvariant(), clock.DateOf(item.Added.At), item.Sha256))],
            Clauses: [.. covered.Select(allegation => new LetterClause(texts[allegation.ClauseId], allegation.Finding))],
            Measures: [.. decision.Measures.OrderBy(measure => measure.Kind).Select(measure => measure.AsDecided)],
            Occurrence: decision.Occurrence,
            AppealEndsOn: decision.AppealEndsOn,
            Issuer: await db.OrgUnits.Where(unit => unit.ParentId == null).OrderBy(unit => unit.Code).Select(unit => unit.Name).FirstOrDefaultAsync(ct) ?? "",
            Date: decision.ApprovedAt is { } approved ? clock.DateOf(approved) : null)
        {
            Circumstances = decision.Circumstances,
        };
    }
}

/// <summary>Rule 14: what a decision letter holds.</summary>
/// <param name="Issuer">The company: the head office's name.</param>
/// <param name="Date">The day of the last approval; null while it is a draft.</param>
/// <param name="Evidence">The evidence the findings rest on, without file names: a name can betray a reporter.</param>
public sealed record DecisionLetter(
    string CaseNumber,
    string Name,
    string StaffNumber,
    string UnitName,
    string Post,
    DateOnly OccurredOn,
    string Place,
    string Grounds,
    IReadOnlyList<LetterEvidence> Evidence,
    IReadOnlyList<LetterClause> Clauses,
    IReadOnlyList<MeasureDraft> Measures,
    int Occurrence,
    DateOnly? AppealEndsOn,
    string Issuer,
    DateOnly? Date)
{
    /// <summary>What spoke for and against the employee.</summary>
    public IReadOnlyList<Circumstance> Circumstances { get; init; } = [];
}

public sealed record LetterEvidence(string Format, DateOnly AddedOn, string Sha256);

/// <param name="Text">What the clause says.</param>
/// <param name="Finding">What was found; null before.</param>
public sealed record LetterClause(ClauseText Text, Finding? Finding);
