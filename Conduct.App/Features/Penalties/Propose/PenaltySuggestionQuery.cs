using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Before a proposal: range, look-back and approvers, from the same reading the command uses.</summary>
public sealed class PenaltySuggestionQuery(IDbContextFactory<ConductDb> databases, ProposalBasisReader basis, DeductionReader deductions, PayrollSettings settings, WorkingDays workingDays, OrganisationClock clock)
{
    /// <param name="caseFileId">The case.</param>
    /// <param name="subjectId">The subject the penalty is for.</param>
    /// <param name="decisionId">The returned proposal that is to be revised, if it is one.</param>
    /// <param name="actor">Who is going to propose.</param>
    /// <param name="ct">Ends the query.</param>
    public async Task<PenaltySuggestion?> FindAsync(Guid caseFileId, Guid subjectId, Guid? decisionId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var caseFile = await db.CaseFiles.AboutTo(actor, Permission.HandleCases, subjectId).AsNoTracking().SingleOrDefaultAsync(row => row.Id == caseFileId, ct);
        if (caseFile is null)
        {
            return null;
        }

        var returned = decisionId is null ? null : await db.PenaltyDecisions.AsNoTracking().SingleOrDefaultAsync(row => row.Id == decisionId && row.CaseFileId == caseFileId, ct);
        var rests = await basis.ReadAsync(db, caseFile, subjectId, returned, actor.EmployeeId, ct);
        return new(
            rests.Scale,
            [.. rests.Clauses.Select(one => Show(one.Clause, one.LookBack.Occurrence))],
            [.. rests.Clauses.Select(one => one.LookBack)],
            rests.Routes,
            rests.Holders,
            returned is null ? new(rests.Scale.Suggested, "", null) : ContentOf(returned),
            rests.Facts)
        {
            Pay = await PayAsync(db, caseFile.Subject(subjectId).EmployeeId, actor, ct),
            FirstMonth = await AppealWindow.FirstMonthAsync(workingDays, settings, clock, ct),
        };
    }

    private async Task<PersonDeductions?> PayAsync(ConductDb db, Guid employeeId, Actor actor, CancellationToken ct) =>
        (await deductions.ReadAsync(db, db.Employees.VisibleTo(actor, Permission.ReadWages).Where(one => one.Id == employeeId).Select(one => one.Id), ct)).GetValueOrDefault(employeeId);

    private static ProposalContent ContentOf(PenaltyDecision decision) => new(
        [.. decision.Measures.OrderBy(measure => measure.Kind).Select(measure => new MeasureDraft(measure.Kind, measure.AmountFen, measure.Days, measure.Detail))],
        decision.Grounds,
        decision.VarianceReason)
    {
        Reasons = PenaltyDisplay.Reasons(decision.Concerns),
        Circumstances = decision.Circumstances,
    };

    private static ClauseStep Show(ClauseInForce one, int occurrence)
    {
        var (clause, step) = (one.Clause, one.Clause.StepFor(occurrence));
        return new(
            Code: clause.Code,
            Title: Bilingual.Pick(clause.Title, clause.TitleEn),
            Text: Bilingual.Pick(clause.Text, clause.TextEn),
            Gravity: clause.Gravity,
            Occurrence: occurrence,
            MinFen: step.DeductionMinFen,
            MaxFen: step.DeductionMaxFen,
            DefaultFen: step.DeductionDefaultFen,
            ReviewDays: step.ReviewDays,
            Warning: step.Warning,
            Training: step.Training is { } training ? Bilingual.Pick(training, step.TrainingEn) : null);
    }
}

/// <summary>What the editor shows before anything is proposed.</summary>
/// <param name="Start">What the editor begins with: the returned proposal, or what the clauses foresee.</param>
/// <param name="Facts">What has to be answered, and how others were decided.</param>
public sealed record PenaltySuggestion(
    PenaltyScale Scale,
    IReadOnlyList<ClauseStep> Clauses,
    IReadOnlyList<LookBack> LookBacks,
    ApprovalRoutes Routes,
    RoleDirectory Holders,
    ProposalContent Start,
    ProposalFacts Facts)
{
    /// <summary>What the plan is reckoned from; null for those who may not see the person's wage.</summary>
    public PersonDeductions? Pay { get; init; }

    /// <summary>The first month, if it were served today.</summary>
    public DateOnly FirstMonth { get; init; }

    /// <summary>How what is proposed would be spread.</summary>
    public PlanView? PlanFor(IReadOnlyCollection<MeasureDraft> measures) => Pay is null ? null : PlanView.Assumed(Guid.Empty, measures, Pay, FirstMonth);

    /// <summary>The default the amount field starts from, in fen.</summary>
    public long? DefaultFen => Scale.Suggested.FirstOrDefault(draft => draft.Kind == MeasureKind.PerformanceDeduction)?.AmountFen;

    /// <summary>Who would be asked, level by level; empty when nobody can approve.</summary>
    public IReadOnlyList<RouteStep> RouteFor(IReadOnlyCollection<MeasureDraft> measures)
    {
        try
        {
            return [.. Routes.Chain(Scale, measures).Select(step => new RouteStep(step.Level, step.Role, step.UnitName, Holders.NamesFor(step.Role, step.UnitId, Routes.Barred)))];
        }
        catch (RuleBrokenException broken) when (broken.Code == PenaltyRules.NobodyToApprove)
        {
            return [];
        }
    }
}

/// <summary>A clause with what it foresees this time.</summary>
public sealed record ClauseStep(
    string Code, string Title, string Text, Gravity Gravity, int Occurrence, long? MinFen, long? MaxFen, long? DefaultFen, int? ReviewDays, MeasureKind? Warning, string? Training);

public sealed record RouteStep(int Level, Role Role, string UnitName, IReadOnlyList<string> Names);
