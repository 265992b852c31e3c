using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Accounts;

public sealed class AccountsFeature : Feature
{
    public override IReadOnlyList<NavItem> Navigation { get; } =
    [
        new(NavHeading.Settings, 30, () => AccountTexts.Heading, "/accounts", "manage_accounts", Permission.ManageAccounts),
    ];

    public override void Add(IServiceCollection services) => services.AddScoped<NewPasswords>();
}
