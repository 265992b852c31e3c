using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases;

public sealed class CasesFeature : Feature
{
    public override IReadOnlyList<NavItem> Navigation { get; } =
    [
        new(NavHeading.Work, 30, () => FilingTexts.Title, "/cases/new", "note_add", Permission.HandleCases),
    ];
}
