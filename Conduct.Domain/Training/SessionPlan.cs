using Conduct.Domain.Kernel;

namespace Conduct.Domain.Training;

/// <summary>When, where and by whom.</summary>
/// <param name="Capacity">Seats; null = no limit.</param>
/// <param name="PassesByAttendance">Whether being there is enough; else the course's quiz follows.</param>
public sealed record SessionPlan(DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, Guid TrainerId, string TrainerName, int? Capacity, bool PassesByAttendance)
{
    public const int PlaceMaxLength = 200;
    public const int MaxCapacity = 1000;

    internal SessionPlan Clean()
    {
        Rule.Require(EndsAt > StartsAt && EndsAt - StartsAt <= TimeSpan.FromHours(24), TrainingRules.SessionTimesWrong);
        Rule.Require(Capacity is null or (> 0 and <= MaxCapacity), TrainingRules.CapacityWrong, MaxCapacity);
        return this with { Place = Rule.RequireText(Place, PlaceMaxLength, TrainingRules.PlaceMissing) };
    }
}
