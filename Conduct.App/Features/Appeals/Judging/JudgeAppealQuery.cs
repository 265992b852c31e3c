using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Appeals;

/// <summary>What the reviewer of an appeal needs to judge it: the text, the decision, the findings, the statement and the evidence.</summary>
public sealed class JudgeAppealQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <returns>Null unless the visitor is its reviewer.</returns>
    public async Task<JudgeAppealView?> FindAsync(Guid appealId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var appeal = await db.Appeals.VisibleTo(actor, Permission.ApprovePenalties).AsNoTracking().SingleOrDefaultAsync(row => row.Id == appealId && row.ReviewerId == actor.EmployeeId, ct);
        if (appeal is null)
        {
            return null;
        }

        var caseFile = await db.CaseFiles.AsNoTracking().SingleAsync(row => row.Id == appeal.CaseFileId, ct);
        var decision = await db.PenaltyDecisions.AsNoTracking().SingleAsync(row => row.Id == appeal.DecisionId, ct);
        var subject = caseFile.Subject(appeal.SubjectId);
        return new(
            AppealView.Of(appeal, caseFile, decision),
            caseFile.Id,
            caseFile.Number!,
            caseFile.Incident!,
            decision.Grounds,
            decision.VarianceReason,
            [.. subject.Allegations.Where(allegation => decision.AllegationIds.Contains(allegation.Id)).Select(Finding)],
            [.. subject.Statements.Select(statement => statement.Text)],
            [.. decision.Measures.Where(measure => measure.Status != MeasureStatus.Revoked).OrderBy(measure => measure.Kind).Select(measure => new JudgedMeasure(measure.Id, measure.AsDraft(), measure.Status))],
            decision.InfluenceMonths,
            [.. caseFile.EvidenceIn(actor.ReachOf(Permission.ReadCases)).OrderBy(item => item.Added.At).Select(item => new JudgedEvidence(item.Id, item.FileName, item.Source))],
            clock.Today);
    }

    private static JudgedFinding Finding(Allegation allegation) => new(
        $"{allegation.ClauseCode} {Bilingual.Pick(allegation.ClauseTitle, allegation.ClauseTitleEn)}", allegation.Finding, allegation.FindingNote);
}

/// <param name="Statements">What the subject said before the decision.</param>
/// <param name="InfluenceMonths">How long the penalty stays on the record.</param>
public sealed record JudgeAppealView(
    AppealView Appeal,
    Guid CaseFileId,
    string CaseNumber,
    Incident Incident,
    string Grounds,
    string? VarianceReason,
    IReadOnlyList<JudgedFinding> Findings,
    IReadOnlyList<string> Statements,
    IReadOnlyList<JudgedMeasure> Measures,
    int InfluenceMonths,
    IReadOnlyList<JudgedEvidence> Evidence,
    DateOnly Today);

public sealed record JudgedFinding(string Clause, Finding? Finding, string? Note);

public sealed record JudgedMeasure(Guid Id, MeasureDraft Draft, MeasureStatus Status);

public sealed record JudgedEvidence(Guid Id, string FileName, string? Source);
