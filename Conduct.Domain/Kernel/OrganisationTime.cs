namespace Conduct.Domain.Kernel;

/// <summary>Turns instants (UTC) into the organisation's calendar days. All deadlines are days in this zone.</summary>
public sealed class OrganisationTime(TimeZoneInfo zone)
{
    /// <summary>The organisation's time zone, by default Asia/Shanghai.</summary>
    public TimeZoneInfo Zone { get; } = zone;

    /// <summary>The calendar day of the instant in the organisation's zone.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>Wall-clock time of the instant in the organisation's zone; its kind is unspecified.</summary>
    public DateTime LocalOf(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    /// <summary>The instant (UTC) at which clocks in the organisation's zone show this; a time that is left out in spring counts as an hour later.</summary>
    public DateTimeOffset InstantOf(DateTime local)
    {
        var shown = Zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new(TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(shown, DateTimeKind.Unspecified), Zone));
    }
}
