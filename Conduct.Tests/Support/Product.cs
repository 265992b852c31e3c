using Conduct.App.Data;
using Conduct.App.Features;
using Conduct.App.Jobs;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Files;
using Conduct.App.Register;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Words;
using Conduct.App.Work;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Support;

/// <summary>The app's services as Program.cs puts them together, without web server and accounts; hosted services, such as the scheduler, do not start.</summary>
public static class Product
{
    public static void AddProduct(this IServiceCollection services, DatabaseSettings database, TimeProvider clock)
    {
        services.AddScoped<StoredTexts>();
        services.AddSingleton(clock);
        services.AddData(database);
        services.AddCalendar();
        services.AddAudit();
        services.AddFiles();
        services.AddRegisterProjection();
        services.AddSingleton<DemoInstallation>();
        services.AddCommands(typeof(Program).Assembly);
        services.AddActors();
        services.AddWork();
        services.AddFeatures();
        services.AddJobs();
    }
}
