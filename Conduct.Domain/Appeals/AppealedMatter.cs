using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Domain.Training;

namespace Conduct.Domain.Appeals;

/// <summary>What an appeal is about, with all that hangs on the decision: an outcome changes them together.</summary>
/// <param name="Review">The written review that was assigned with it, if it holds one.</param>
/// <param name="Trainings">The open trainings that carry out its measures, with their courses.</param>
public sealed record AppealedMatter(CaseFile CaseFile, PenaltyDecision Decision, WrittenReview? Review, IReadOnlyList<(TrainingAssignment Training, Course Course)> Trainings);
