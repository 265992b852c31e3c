using Bunit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;

namespace Conduct.Tests.Support;

/// <summary>bUnit with the services that every component may ask for.</summary>
public abstract class ComponentTest : BunitContext
{
    protected ComponentTest()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddTransient<MudLocalizer, ComponentTexts>();
        Services.AddMudServices();
        Services.AddScoped<PageDialogs>();
        Services.AddSingleton<TimeProvider>(Clock);
        Services.AddSingleton(new OrganisationTime(Clock.LocalTimeZone));
        Services.AddSingleton<OrganisationClock>();
        Services.AddSingleton<IFormDrafts>(Drafts);
    }

    /// <summary>Moves the forms on; a test with a database has its own.</summary>
    protected TestClock Clock { get; } = new();

    /// <summary>What the forms keep; a test with a database has its own.</summary>
    protected MemoryDrafts Drafts { get; } = new();
}
