using Conduct.Domain.Kernel;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Conduct.App.Platform.Calendar;

/// <summary>Registers the organisation's clock and calendar.</summary>
public static class CalendarSetup
{
    /// <summary>The zone in which days are counted, today, and the working days.</summary>
    /// <param name="services">Where to register them.</param>
    /// <param name="timeZone">IANA name of the zone; null: the default.</param>
    public static void AddCalendar(this IServiceCollection services, string? timeZone = null)
    {
        services.TryAddSingleton(new OrganisationTime(TimeZoneInfo.FindSystemTimeZoneById(timeZone ?? OrganisationClock.DefaultZone)));
        services.AddSingleton<OrganisationClock>();
        services.AddSingleton<WorkingDays>();
    }
}
