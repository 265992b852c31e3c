using Conduct.Domain.Kernel;

namespace Conduct.Domain.Training;

public sealed record SessionPlanned(string Course, string Place) : DomainEvent;

public sealed record SessionChanged(string Place) : DomainEvent;

public sealed record AttendeesEnrolled(int Added) : DomainEvent;

public sealed record AttendanceMarked(Attendance Attendance) : DomainEvent;

public sealed record AttendeeSignedIn : DomainEvent;

public sealed record SessionClosed(string Course, int Present) : DomainEvent;

public sealed record SessionCancelled(string Course) : DomainEvent;

public sealed record StandingAssignmentMade(string Course, StandingAudience Audience) : DomainEvent;

public sealed record StandingAssignmentEnded(string Course) : DomainEvent;
