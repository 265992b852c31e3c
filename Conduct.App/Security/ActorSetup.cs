using Conduct.App.Platform.Commands;

namespace Conduct.App.Security;

public static class ActorSetup
{
    /// <summary>What tells who acts; works without a web server.</summary>
    public static void AddActors(this IServiceCollection services)
    {
        services.AddSingleton<LiveSessions>();
        services.AddSingleton<OpenSessions>();
        services.AddSingleton<SignInPauses>();
        services.AddScoped<SessionDesk>();
        services.AddSingleton<ActorLoader>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<UploadDesk>();
        services.AddScoped<IActorSource>(provider => provider.GetRequiredService<CurrentActor>());
    }
}
