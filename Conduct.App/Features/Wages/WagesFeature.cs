using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Wages;

/// <summary>What the limits of deductions are reckoned from: wages of the months, kept by HR, and minimum wages, kept by compliance.</summary>
public sealed class WagesFeature : Feature
{
    public override IReadOnlyList<NavItem> Navigation { get; } =
    [
        new(NavHeading.Work, 55, () => WageTexts.Title, "/wages", "request_quote", Permission.ReadWages),
        new(NavHeading.Settings, 25, () => MinimumTexts.Title, "/minimum-wages", "savings", Permission.ManagePolicies),
    ];

    public override void Map(IEndpointRouteBuilder routes) => routes.MapWages();
}
