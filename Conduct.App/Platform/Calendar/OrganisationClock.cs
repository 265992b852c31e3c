using Conduct.Domain.Kernel;

namespace Conduct.App.Platform.Calendar;

/// <summary>The time now, as instant (UTC) and as the organisation's calendar day.</summary>
public sealed class OrganisationClock(TimeProvider clock, OrganisationTime zone)
{
    /// <summary>Unless the setting <c>Conduct:TimeZone</c> says otherwise.</summary>
    public const string DefaultZone = "Asia/Shanghai";

    /// <summary>UTC.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => zone.DateOf(Now);

    /// <summary>The calendar day of the instant in the organisation's zone.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => zone.DateOf(instant);

    /// <summary>Wall-clock time of the instant in the organisation's zone.</summary>
    public DateTime LocalOf(DateTimeOffset instant) => zone.LocalOf(instant);

    /// <summary>The instant (UTC) of a wall-clock time in the organisation's zone.</summary>
    public DateTimeOffset InstantOf(DateTime local) => zone.InstantOf(local);
}
