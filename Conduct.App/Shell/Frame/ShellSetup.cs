using System.Text.Unicode;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Forms;
using Conduct.App.Shell.Parts;
using Conduct.App.Shell.Words;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.WebEncoders;
using MudBlazor;
using MudBlazor.Services;

namespace Conduct.App.Shell.Frame;

public static class ShellSetup
{
    public static void AddShell(this IServiceCollection services)
    {
        // A narrative of 10,000 Chinese characters is one message.
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(options => options.MaximumReceiveMessageSize = 256 * 1024);
        services.AddSingleton<DemoInstallation>();
        services.AddMudServices(options => options.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter);
        services.AddTransient<MudLocalizer, ComponentTexts>();
        services.AddScoped<PageDialogs>();
        services.AddScoped<StoredTexts>();
        services.AddScoped<CircuitHandler, ClickedWindow>();
        services.AddScoped<IFormDrafts, AccountDrafts>();
        services.Configure<RequestLocalizationOptions>(Cultures.Configure);
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
    }

    public static void UseShell(this WebApplication app)
    {
        app.UseExceptionHandler(ErrorPage.Address, createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute(NotFoundPage.Address, createScopeForStatusCodePages: true);
        app.Use(KeepAnswersOfPosts);
        app.UseRequestLocalization();
    }

    public static void MapShell(this WebApplication app)
    {
        app.MapPreferences();
        app.MapIcons();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null); // It is part of the policy of every answer.
    }

    // Only what is looked at becomes a page; a refused POST keeps its own answer.
    private static Task KeepAnswersOfPosts(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        return next(context);
    }
}
