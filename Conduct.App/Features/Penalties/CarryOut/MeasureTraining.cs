using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

internal static class MeasureTraining
{
    /// <summary>A measure that is settled without its training leaves nothing to be done.</summary>
    public static async Task EndTrainingAsync(this ConductDb db, PenaltyDecision decision, Guid measureId, string? reason, Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        TrainingStatus[] open = [.. TrainingWorkflow.Open];
        var training = await db.TrainingAssignments.SingleOrDefaultAsync(one => one.MeasureId == measureId && open.Contains(one.Status), ct);
        if (training is not null)
        {
            var course = await db.Courses.GetAsync(training.CourseId, ct);
            training.EndWith(decision.Measures.Single(measure => measure.Id == measureId), course, reason, actor, now);
        }
    }
}
