using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Files;
using Conduct.Domain.Kernel;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Conduct.App.Platform;

/// <summary>Registers what would serve any product.</summary>
public static class PlatformSetup
{
    /// <summary>Clock and calendar of the organisation, and the files.</summary>
    /// <param name="services">Where to register them.</param>
    /// <param name="timeZone">IANA name of the zone in which days are counted; null: the default.</param>
    public static void AddPlatform(this IServiceCollection services, string? timeZone = null)
    {
        services.TryAddSingleton(new OrganisationTime(TimeZoneInfo.FindSystemTimeZoneById(timeZone ?? OrganisationClock.DefaultZone)));
        services.AddSingleton<OrganisationClock>();
        services.AddSingleton<WorkingDays>();
        services.AddFiles();
    }
}
