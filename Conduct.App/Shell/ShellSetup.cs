using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;
using Radzen;

namespace Conduct.App.Shell;

public static class ShellSetup
{
    public static void AddShell(this IServiceCollection services)
    {
        // A narrative of 10,000 Chinese characters is one message.
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(options => options.MaximumReceiveMessageSize = 256 * 1024);
        services.AddSingleton<ILocalizer, RadzenLocalizer>();
        services.AddRadzenComponents();
        services.Configure<RequestLocalizationOptions>(Cultures.Configure);
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
    }

    public static void UseShell(this WebApplication app)
    {
        app.UseExceptionHandler(ErrorPage.Address, createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute(NotFoundPage.Address, createScopeForStatusCodePages: true);
        app.UseRequestLocalization();
    }

    public static void MapShell(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapPreferences();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
    }
}
