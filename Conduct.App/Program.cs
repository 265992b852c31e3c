using Conduct.App;
using Conduct.App.Data;
using Conduct.App.Data.Disk;
using Conduct.App.Features;
using Conduct.App.Jobs;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Backup;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.CommandLine;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Files;
using Conduct.App.Register;
using Conduct.App.Security;
using Conduct.App.Shell.Frame;
using Conduct.App.Work;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;

PrivateFiles.Begin();
try
{
    var asked = VerbTable.IsAsked(args);
    var (verb, settings) = VerbTable.Split(args);
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = asked ? settings : args, ContentRootPath = Installation.ContentRoot });
    builder.Configuration.Sources.Insert(0, new JsonConfigurationSource
    {
        FileProvider = new PhysicalFileProvider(Installation.Directory),
        Path = "appsettings.json",
    });
    // Started from the sources, the files of packages are found in Production as well.
    builder.WebHost.UseStaticWebAssets();
    builder.Services.AddSingleton(TimeProvider.System);
    builder.AddHosting();
    builder.Services.AddFrontDoor(builder.Configuration);
    builder.Services.AddData(builder.Configuration);
    builder.Services.AddCalendar(builder.Configuration["Conduct:TimeZone"]);
    builder.Services.AddAudit();
    builder.Services.AddFiles();
    builder.Services.AddRegisterProjection();
    builder.Services.AddCommands(typeof(Program).Assembly);
    builder.Services.AddCommandLine();
    builder.Services.AddBackups();
    builder.Services.AddSecurity();
    builder.Services.AddWork();
    builder.Services.AddFeatures();
    builder.Services.AddJobs();
    builder.Services.AddShell();

    var app = builder.Build();
    if (asked)
    {
        return await app.Services.GetRequiredService<VerbTable>().RunAsync(verb, Console.Out, app.Lifetime.ApplicationStopping);
    }

    app.UseFrontDoor();
    app.UseSecurityHeaders();
    app.UseAnonymousSite();
    app.UseResponseCompression();
    app.UseShell();
    app.UseBadRequests();
    app.UseSecurity();
    app.MapHealth();
    app.MapFeatures();
    app.MapStaticFiles();
    app.MapShell();

    var start = app.Services.GetRequiredService<StartUp>();
    await start.RunAsync(app.Lifetime.ApplicationStopping);
    await start.OpenAsync(app);
    await start.AnnounceAsync(app.Urls, app.Lifetime.ApplicationStopping);
    await app.WaitForShutdownAsync();
    return 0;
}
catch (InstallationException fault)
{
    // One line that says what to do; a stack trace would hide it.
    await Console.Error.WriteLineAsync(fault.Message);
    return Installation.NotStarted;
}

public partial class Program;
