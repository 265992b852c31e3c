using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Training;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyFile;

/// <summary>One's own decisions from service on and one's own written reviews; of the case only its number.</summary>
public sealed class MyFileQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<MyFileView> FindAsync(Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var decisions = await db.PenaltyDecisions.OwnedBy(by).AsNoTracking().ToListAsync(ct);
        var reviews = await db.WrittenReviews.OwnedBy(by).AsNoTracking().ToListAsync(ct);
        Guid[] cases = [.. decisions.Select(one => one.CaseFileId).Concat(reviews.Select(one => one.CaseFileId)).Distinct()];
        var numbers = await db.CaseFiles.AsNoTracking().IgnoreAutoIncludes().Where(one => cases.Contains(one.Id))
            .Select(one => new { one.Id, one.Number }).ToDictionaryAsync(one => one.Id, one => one.Number ?? "", ct);
        Guid[] allegationIds = [.. decisions.SelectMany(one => one.AllegationIds)];
        var clauses = await db.Allegations.AsNoTracking().Where(one => allegationIds.Contains(one.Id))
            .Select(one => new { one.Id, one.ClauseTitle, one.ClauseTitleEn }).ToDictionaryAsync(one => one.Id, one => Bilingual.Pick(one.ClauseTitle, one.ClauseTitleEn), ct);
        return new MyFileView(
            [.. decisions.OrderByDescending(one => one.Service!.ServedOn).ThenBy(one => one.Id).Select(one => Row(one, numbers, clauses))],
            [.. reviews.OrderByDescending(one => one.AssignedOn).ThenBy(one => one.Id).Select(one => Row(one, numbers))],
            clock.Today);
    }

    private static MyDecisionRow Row(PenaltyDecision decision, Dictionary<Guid, string> numbers, Dictionary<Guid, string> clauses) => new(
        decision.Id,
        numbers[decision.CaseFileId],
        decision.Service!.ServedOn,
        decision.Status,
        [.. decision.AllegationIds.Select(id => clauses[id]).Distinct()],
        [.. decision.Measures.OrderBy(measure => measure.Kind).Select(MeasureLine.Of)],
        decision.InfluenceEndsOn);

    private static MyReviewRow Row(WrittenReview review, Dictionary<Guid, string> numbers) => new(
        review.Id,
        numbers[review.CaseFileId],
        review.Status,
        review.AssignedOn,
        review.DueOn,
        review.Latest?.SubmittedOn,
        ReviewWorkflow.Owed.Contains(review.Status));
}

/// <summary>What the employee sees of their own file.</summary>
public sealed record MyFileView(IReadOnlyList<MyDecisionRow> Decisions, IReadOnlyList<MyReviewRow> Reviews, DateOnly Today);

public sealed record MyDecisionRow(
    Guid Id, string CaseNumber, DateOnly ServedOn, DecisionStatus Status, IReadOnlyList<string> Clauses, IReadOnlyList<MeasureLine> Measures, DateOnly? InfluenceEndsOn);

public sealed record MyReviewRow(
    Guid Id, string CaseNumber, ReviewStatus Status, DateOnly AssignedOn, DateOnly DueOn, DateOnly? SubmittedOn, bool Owed);
