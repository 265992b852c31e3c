namespace Conduct.App.Features.Register;

public static class RegisterSetup
{
    public static void AddRegister(this IServiceCollection services)
    {
        services.AddScoped<TextStoring>();
        services.AddScoped<RegisterExport>();
    }
}
