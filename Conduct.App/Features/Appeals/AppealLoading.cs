using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Appeals;

internal static class AppealLoading
{
    /// <summary>The appeal as the page showed it, with the decision and the case it belongs to.</summary>
    public static async Task<(Appeal Appeal, PenaltyDecision Decision, CaseFile CaseFile)> GetAppealAsync(
        this ConductDb db, Guid id, int version, Actor actor, Permission permission, CancellationToken ct)
    {
        var appeal = await db.Appeals.VisibleTo(actor, permission).GetAsync(id, version, ct);
        return (appeal, await db.PenaltyDecisions.GetAsync(appeal.DecisionId, ct), await db.CaseFiles.GetAsync(appeal.CaseFileId, ct));
    }

    /// <summary>All that an outcome changes.</summary>
    public static async Task<(Appeal Appeal, AppealedMatter Matter)> GetMatterAsync(this ConductDb db, Guid id, int version, Actor actor, CancellationToken ct)
    {
        var (appeal, decision, caseFile) = await db.GetAppealAsync(id, version, actor, Permission.ApprovePenalties, ct);
        var review = await db.WrittenReviews.SingleOrDefaultAsync(row => row.DecisionId == decision.Id, ct);
        TrainingStatus[] open = [.. TrainingWorkflow.Open];
        var trainings = await db.TrainingAssignments.Where(row => row.DecisionId == decision.Id && open.Contains(row.Status)).ToListAsync(ct);
        Guid[] courseIds = [.. trainings.Select(training => training.CourseId)];
        var courses = await db.Courses.Where(course => courseIds.Contains(course.Id)).ToDictionaryAsync(course => course.Id, ct);
        return (appeal, new(caseFile, decision, review, [.. trainings.Select(training => (training, courses[training.CourseId]))]));
    }
}
