using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Sessions;

/// <summary>A session; times in the organisation's zone.</summary>
/// <param name="Code">For whoever keeps the list: shown in the room.</param>
/// <param name="Keeps">Whether the visitor keeps the list, as trainer or for training.</param>
/// <param name="Manages">Whether the visitor may change the plan and the list.</param>
/// <param name="Own">The visitor's own attendance, when they are expected.</param>
/// <param name="Attendees">For whoever keeps the list.</param>
public sealed record SessionView(
    Guid Id,
    int Version,
    Guid CourseId,
    string Course,
    SessionStatus Status,
    DateTime StartsAt,
    DateTime EndsAt,
    string Place,
    Guid TrainerId,
    string TrainerName,
    int? Capacity,
    bool PassesByAttendance,
    string? Code,
    bool Keeps,
    bool Manages,
    bool HasBegun,
    Attendance? Own,
    IReadOnlyList<AttendeeLine> Attendees);

public sealed record AttendeeLine(Guid EmployeeId, string StaffNumber, string Name, string UnitName, Attendance Attendance, string? MarkedBy, DateTime? MarkedAt);
