using Conduct.Domain.Kernel;

namespace Conduct.Domain.Training;

/// <summary>One line of the attendance list.</summary>
public sealed class SessionAttendee
{
    private SessionAttendee()
    {
    }

    internal SessionAttendee(Guid sessionId, Guid employeeId, string name) => (Id, SessionId, EmployeeId, Name) = (NewId.Next(), sessionId, employeeId, name);

    public Guid Id { get; private set; }

    public Guid SessionId { get; private set; }

    public Guid EmployeeId { get; private set; }

    /// <summary>As it was when they were put on the list.</summary>
    public string Name { get; private set; } = "";

    public Attendance Attendance { get; private set; }

    /// <summary>Who ticked it: the trainer, or the attendee by the session's code.</summary>
    public Signature? Marked { get; private set; }

    internal void Mark(Attendance attendance, Signature marked) => (Attendance, Marked) = (attendance, marked);
}

public enum Attendance
{
    Expected,
    Present,
    Absent,
}
