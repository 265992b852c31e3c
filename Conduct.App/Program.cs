using Conduct.App.Data;
using Conduct.App.Features;
using Conduct.App.Platform;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Installation.ContentRoot });
builder.Configuration.Sources.Insert(0, new JsonConfigurationSource
{
    FileProvider = new PhysicalFileProvider(Installation.Directory),
    Path = "appsettings.json",
});
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddData(builder.Configuration);
builder.Services.AddCommands(typeof(Program).Assembly);
builder.Services.AddActors();
builder.Services.AddFeatures();
builder.Services.AddShell();

var app = builder.Build();
app.UseShell();
app.UseAntiforgery();
app.MapShell();
app.Run();

public partial class Program;
