using Conduct.App.Shell;

namespace Conduct.App.Features.SignIn;

public sealed class SignInFeature : Feature
{
    public override void Add(IServiceCollection services) => services.AddScoped<SignIn>();

    public override void Map(IEndpointRouteBuilder routes)
    {
        routes.MapSignIn();
        routes.MapChangePassword();
        routes.MapSetUp();
    }
}
