using Conduct.App.Platform.Calendar;

namespace Conduct.App.Work.Notifications;

/// <summary>Hours of the day, in the organisation's zone, in which no mail is wanted; they may pass midnight.</summary>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>When they are over, UTC; null when they are not on at this moment.</summary>
    public DateTimeOffset? EndAfter(DateTimeOffset now, OrganisationClock clock)
    {
        var local = clock.LocalOf(now);
        var time = TimeOnly.FromDateTime(local);
        if (!time.IsBetween(From, To))
        {
            return null;
        }

        var day = DateOnly.FromDateTime(local);
        return clock.InstantOf((time < To ? day : day.AddDays(1)).ToDateTime(To));
    }
}
