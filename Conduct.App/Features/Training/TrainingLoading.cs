using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

internal static class TrainingLoading
{
    /// <summary>The training as the page showed it, with its course and the decision whose measure it carries out.</summary>
    public static async Task<(TrainingAssignment Training, Course Course, PenaltyDecision? Decision)> GetTrainingAsync(
        this ConductDb db, IQueryable<TrainingAssignment> visible, Guid id, int version, CancellationToken ct)
    {
        var training = await visible.GetAsync(id, version, ct);
        return (training, await db.Courses.GetAsync(training.CourseId, ct), await db.DecisionOfAsync(training, ct));
    }

    public static async Task<PenaltyDecision?> DecisionOfAsync(this ConductDb db, TrainingAssignment training, CancellationToken ct) =>
        training.DecisionId is { } id ? await db.PenaltyDecisions.GetAsync(id, ct) : null;

    /// <summary>The case a course was made from, whoever edits it: only to refuse its names.</summary>
    public static async Task<CaseFile?> SourceOfAsync(this ConductDb db, Course course, CancellationToken ct) =>
        course.SourceCaseId is { } id ? await db.CaseFiles.SingleOrDefaultAsync(row => row.Id == id, ct) : null;
}
