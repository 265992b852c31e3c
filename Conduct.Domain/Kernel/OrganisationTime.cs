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
}
