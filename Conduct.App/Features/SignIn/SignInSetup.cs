namespace Conduct.App.Features.SignIn;

public static class SignInSetup
{
    public static void AddSignIn(this IServiceCollection services) => services.AddScoped<SignIn>();

    /// <summary>Where the forms of the pages without a circuit go.</summary>
    public static void MapSignInForms(this IEndpointRouteBuilder routes)
    {
        routes.MapSignIn();
        routes.MapChangePassword();
        routes.MapSetUp();
    }
}
