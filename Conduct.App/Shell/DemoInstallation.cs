using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Shell;

/// <summary>Whether this installation holds the invented company: the sign-in page then lists its accounts and a banner says so.</summary>
public sealed class DemoInstallation(IDbContextFactory<ConductDb> databases)
{
    /// <summary>The one password of all demo accounts.</summary>
    public const string Password = "Conduct-2026";

    private bool? _known;

    /// <summary>Account names in the order in which they are shown.</summary>
    public static IReadOnlyList<string> AccountNames { get; } = ["hr", "manager", "head", "compliance", "admin", "zhang", "li"];

    /// <summary>True once the demo company was loaded, which only a start does; the entry that says so stays in the audit for good.</summary>
    public async Task<bool> IsDemoAsync(CancellationToken ct = default)
    {
        if (_known is null)
        {
            await using var db = await databases.CreateDbContextAsync(ct);
            _known = await db.AuditEntries.AnyAsync(entry => entry.Kind == AuditKinds.DemoCompanyLoaded, ct);
        }

        return _known.Value;
    }
}
