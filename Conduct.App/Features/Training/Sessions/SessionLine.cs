using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Sessions;

/// <summary>A session in a list; times in the organisation's zone.</summary>
public sealed record SessionLine(Guid Id, string Course, SessionStatus Status, DateTime StartsAt, DateTime EndsAt, string Place, string TrainerName, int Expected, int Present, int? Capacity);
