using Conduct.App.Shell;

namespace Conduct.App.Features.SignIn;

public sealed class SignInFeature : Feature
{
    public override void Add(IServiceCollection services)
    {
        services.AddScoped<SignIn>();
        services.AddScoped<PasswordCheck>();
        services.AddSingleton<KnownBrowser>();
        services.AddSingleton<RefusedSignIns>();
        services.AddHostedService(provider => provider.GetRequiredService<RefusedSignIns>());
        services.AddSingleton<ForgottenPasswordLimit>();
        services.AddSingleton<PasswordLinkRequests>();
        services.AddHostedService(provider => provider.GetRequiredService<PasswordLinkRequests>());
    }

    public override void Map(IEndpointRouteBuilder routes)
    {
        routes.MapSignIn();
        routes.MapChangePassword();
        routes.MapSetUp();
        routes.MapForgottenPassword();
    }
}
