using Bunit;
using Conduct.App.Shell;
using Microsoft.Extensions.DependencyInjection;
using Radzen;

namespace Conduct.Tests.Support;

/// <summary>bUnit with the services that every component may ask for.</summary>
public abstract class ComponentTest : BunitContext
{
    protected ComponentTest()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<ILocalizer, RadzenLocalizer>();
        Services.AddRadzenComponents();
    }
}
