using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.AuditLog;

public sealed class AuditLogFeature : Feature
{
    public override IReadOnlyList<NavItem> Navigation { get; } =
    [
        new(NavHeading.Records, 50, () => AuditTexts.Title, "/audit", "policy", Permission.ReadAudit),
    ];
}
