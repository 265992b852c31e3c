namespace Conduct.App.Platform.Audit;

/// <summary>Registers what writes to the audit beside the commits, and what checks it.</summary>
public static class AuditSetup
{
    /// <summary>The trail of a command, the verifier of the chain, and what writes its end to the log.</summary>
    public static void AddAudit(this IServiceCollection services)
    {
        services.AddSingleton<AuditVerifier>();
        services.AddScoped<AuditTrail>();
        services.AddSingleton<AuditHeadLog>();
        services.AddHostedService(provider => provider.GetRequiredService<AuditHeadLog>());
    }
}
