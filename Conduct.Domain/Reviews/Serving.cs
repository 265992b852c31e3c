using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;

namespace Conduct.Domain.Reviews;

/// <summary>送达: a decision is served only together with the written review that it asks for.</summary>
public static class Serving
{
    /// <summary>Tells the subject. Only now do the appeal clock and the written-review clock start.</summary>
    /// <param name="today">The service date in the organisation's zone.</param>
    /// <returns>The written review to assign, if the decision holds one.</returns>
    public static WrittenReview? Serve(
        this PenaltyDecision decision, CaseFile caseFile, ServiceMethod method, string? note, WorkingDayCalendar calendar, DateOnly today, Actor actor, DateTimeOffset now)
    {
        decision.TakeService(caseFile, method, note, calendar, today, actor, now);
        return decision.Measures.FirstOrDefault(measure => measure.Kind == MeasureKind.WrittenReview) is { } review
            ? WrittenReview.Assign(NewId.Next(), decision, review, actor, now)
            : null;
    }
}
