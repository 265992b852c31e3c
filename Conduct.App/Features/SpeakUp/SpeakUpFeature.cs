using Conduct.App.Platform;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.SpeakUp;

public sealed class SpeakUpFeature : Feature
{
    public override IReadOnlyList<NavItem> Navigation { get; } =
    [
        new(NavHeading.Records, 45, () => ReportTexts.Title, "/reports", "campaign", Permission.HandleReports, Exact: true),
        new(NavHeading.Records, 46, () => ReportTexts.ConsentTitle, "/reports/identity", "lock_open", Permission.ConsentToIdentity),
    ];

    public override void Add(IServiceCollection services)
    {
        services.AddSingleton(provider => AnonymousSite.Read(provider.GetService<IConfiguration>()));
        services.AddSingleton(provider => new SiteLimits(SiteLimitSettings.Read(provider.GetService<IConfiguration>())));
        services.AddSingleton<ReportSecrets>();
        services.AddSingleton<FormSeal>();
        services.AddScoped<SitePages>();
        services.AddScoped<NewReportEndpoints>();
        services.AddScoped<FollowEndpoints>();
        services.AddSingleton<IStartStep, NeedReportKey>();
    }

    public override void Map(IEndpointRouteBuilder routes)
    {
        routes.MapSpeakUp();
        routes.MapReportFiles();
    }
}
