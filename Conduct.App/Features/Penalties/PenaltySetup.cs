namespace Conduct.App.Features.Penalties;

public static class PenaltySetup
{
    /// <summary>What proposing a penalty needs besides the database: the approval table of the settings and who holds which role.</summary>
    public static void AddPenalties(this IServiceCollection services)
    {
        services.AddSingleton(provider => ApprovalSettings.Read(provider.GetService<IConfiguration>()));
        services.AddScoped<ApproverDirectory>();
        services.AddScoped<ProposalBasisReader>();
    }
}
