using Conduct.App.Features.SignIn;
using Conduct.App.Features.Demo;
using Conduct.App.Features.Evidence;
using Conduct.App.Features.MyWork;
using Conduct.App.Features.Organisation;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Policies;
using Conduct.App.Features.Register;
using Conduct.App.Features.Training;
using Conduct.App.Features.WorkCalendar;
using Conduct.App.Platform;
using Conduct.App.Shell.Sections;

namespace Conduct.App.Features;

public static class FeatureSetup
{
    /// <summary>Registers every query by its name, one class for each page, ending in <c>Query</c>; then what single areas need.</summary>
    public static void AddFeatures(this IServiceCollection services)
    {
        foreach (var query in typeof(FeatureSetup).Assembly.GetTypes().Where(IsQuery))
        {
            services.AddScoped(query);
        }

        foreach (var section in FoundByType.Types<FileSection>())
        {
            services.AddScoped(typeof(FileSection), section);
        }

        services.AddSignIn();
        services.AddPenalties();
        services.AddPayroll();
        services.AddDemo();
        services.AddRegister();
        services.AddTraining();
        services.AddPolicies();
    }

    /// <summary>Endpoints beside the pages: uploads and downloads.</summary>
    public static void MapFeatures(this IEndpointRouteBuilder routes)
    {
        routes.MapSignInForms();
        routes.MapEvidence();
        routes.MapRegister();
        routes.MapRoster();
        routes.MapPayroll();
        routes.MapWorkingDays();
        routes.MapCalendarFeed();
        routes.MapTraining();
        routes.MapPolicies();
    }

    private static bool IsQuery(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsNested: false } && type.Namespace?.StartsWith(typeof(FeatureSetup).Namespace!, StringComparison.Ordinal) == true
        && type.Name.EndsWith("Query", StringComparison.Ordinal);
}
