using Conduct.Domain.Kernel;

namespace Conduct.Domain.Training;

public sealed record CourseDrafted(string Course) : DomainEvent;

public sealed record CourseChanged(string Course, int Edition) : DomainEvent;

public sealed record CoursePublished(string Course, int Edition) : DomainEvent;

public sealed record CourseRetired(string Course) : DomainEvent;

public abstract record TrainingEvent : DomainEvent
{
    public override bool OpenToSubject => true;
}

public sealed record TrainingAssigned(Guid AssignmentId, string Course, DateOnly DueOn) : TrainingEvent;

public sealed record TrainingRead(Guid AssignmentId, string Course) : TrainingEvent;

public sealed record TrainingAttended(Guid AssignmentId, string Course) : TrainingEvent;

public sealed record TrainingAttemptStarted(Guid AssignmentId, string Course, int Number) : TrainingEvent;

/// <param name="Score">Percent; null when there was no quiz.</param>
public sealed record TrainingPassed(Guid AssignmentId, string Course, int? Score) : TrainingEvent;

/// <param name="Left">Attempts that are left.</param>
public sealed record TrainingFailed(Guid AssignmentId, string Course, int Number, int Score, int Left) : TrainingEvent;

public sealed record TrainingAllowedAgain(Guid AssignmentId, string Course) : TrainingEvent;

public sealed record TrainingExtended(Guid AssignmentId, string Course, DateOnly DueOn) : TrainingEvent;

public sealed record TrainingWaived(Guid AssignmentId, string Course) : TrainingEvent;

public sealed record TrainingCancelled(Guid AssignmentId, string Course) : TrainingEvent;

public sealed record TrainingExpired(Guid AssignmentId, string Course, DateOnly ExpiresOn) : TrainingEvent;
