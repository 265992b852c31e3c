using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Standing;

/// <param name="UnitName">Narrowed to this unit and below.</param>
/// <param name="Given">How many trainings came of it.</param>
public sealed record StandingLine(Guid Id, int Version, StandingAudience Audience, string? UnitName, string? Post, int? JoinedWithinDays, int Days, int Given, bool IsActive);
