using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Penalties;

public sealed class PenaltiesFeature : Feature
{
    public override IReadOnlyList<NavItem> Navigation { get; } =
    [
        new(NavHeading.Work, 40, () => ApprovalTexts.Title, "/approvals", "task_alt", Permission.ApprovePenalties),
        new(NavHeading.Work, 50, () => PayrollTexts.Title, "/payroll", "payments", Permission.HandleCases),
    ];

    /// <summary>What proposing a penalty needs besides the database: the approval table of the settings and who holds which role.</summary>
    public override void Add(IServiceCollection services)
    {
        services.AddSingleton(provider => ApprovalSettings.Read(provider.GetService<IConfiguration>()));
        services.AddSingleton(provider => PayrollSettings.Read(provider.GetService<IConfiguration>()));
        services.AddSingleton<DeductionReader>();
        services.AddScoped<ApproverDirectory>();
        services.AddScoped<ProposalBasisReader>();
        services.AddScoped<ProposalFactsReader>();
        services.AddScoped<StuckApprovals>();
        services.AddScoped<PayrollExport>();
    }

    public override void Map(IEndpointRouteBuilder routes) => routes.MapPayroll();
}
