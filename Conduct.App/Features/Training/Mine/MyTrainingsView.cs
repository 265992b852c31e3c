using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Mine;

/// <param name="Open">Still to be done, the nearest deadline first.</param>
/// <param name="Over">Passed, expired or waived, the latest first.</param>
public sealed record MyTrainingsView(IReadOnlyList<MyTrainingRow> Open, IReadOnlyList<MyTrainingRow> Over, DateOnly Today)
{
    /// <summary>Done and still to be done together: what the progress is counted of.</summary>
    public int Total => Open.Count + Passed;

    public int Passed => Over.Count(row => row.Status == TrainingStatus.Passed);
}

public sealed record MyTrainingRow(
    Guid Id, string Title, CourseCategory Category, int Minutes, TrainingStatus Status, AssignmentSource Source, DateOnly AssignedOn, DateOnly DueOn, DateOnly? CompletedOn, DateOnly? ExpiresOn)
{
    public bool IsOpen => TrainingWorkflow.Open.Contains(Status);
}
