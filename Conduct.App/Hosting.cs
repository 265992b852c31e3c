using System.Text.Encodings.Web;
using Conduct.App.Data;
using Conduct.App.Platform;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Conduct.App;

/// <summary>What operators see: log format and health.</summary>
public static class Hosting
{
    /// <summary>JSON logs in production, pages compressed where nothing in front does it, and the health checks.</summary>
    public static void AddHosting(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<StartUp>();
        builder.Services.AddResponseCompression();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database").AddCheck<DirectoryHealth>("directory");
        if (builder.Environment.IsProduction())
        {
            builder.Logging.ClearProviders();
            builder.Logging.AddJsonConsole(options =>
            {
                options.UseUtcTimestamp = true;
                options.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
                options.JsonWriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
            });
        }
    }

    /// <summary>Where a supervisor asks whether the process lives and is ready.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = HealthAnswer.WriteAsync }).AllowAnonymous();
    }
}
