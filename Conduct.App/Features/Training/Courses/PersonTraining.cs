using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Courses;

/// <summary>One person's training on the course's list.</summary>
/// <param name="LastScore">Percent of the last attempt handed in.</param>
/// <param name="OfMeasure">It carries out a penalty measure: waived only there.</param>
/// <param name="Own">The visitor's own, which somebody else handles.</param>
public sealed record PersonTraining(
    Guid Id,
    int Version,
    string StaffNumber,
    string Name,
    string UnitName,
    TrainingStatus Status,
    DateOnly AssignedOn,
    DateOnly DueOn,
    DateOnly? CompletedOn,
    DateOnly? ExpiresOn,
    int Attempts,
    int? LastScore,
    bool OfMeasure,
    bool Own)
{
    public bool IsOpen => TrainingWorkflow.Open.Contains(Status);
}
