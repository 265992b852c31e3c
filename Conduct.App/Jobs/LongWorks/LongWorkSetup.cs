namespace Conduct.App.Jobs.LongWorks;

public static class LongWorkSetup
{
    /// <summary>Long work with every kind of it.</summary>
    public static void AddLongWorks(this IServiceCollection services)
    {
        services.AddScoped<LongWorkKinds>();
        services.AddScoped<LongWorkDesk>();
        services.AddScoped<LongWorkWorker>();
        services.AddSingleton<LongWorkRows>();
        services.AddSingleton<LongWorkQueue>();
        services.AddSingleton<LongWorkFiles>();
        services.AddSingleton<LongWorkRetention>();
        services.AddHostedService<LongWorkWatch>();
        foreach (var kind in LongWorkKinds.All)
        {
            services.AddKeyedScoped(typeof(LongWorkKind), kind.Name, kind);
        }
    }
}
