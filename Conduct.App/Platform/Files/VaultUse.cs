using Conduct.App.Data;

namespace Conduct.App.Platform.Files;

/// <summary>Rows that refer to files of the vault. A capability with such rows announces them by a class of this kind, found by its type; what none names is removed in time.</summary>
public abstract class VaultUse
{
    /// <summary>Addresses (SHA-256) that rows refer to; asked with the ones the vault holds.</summary>
    public abstract Task<IReadOnlyCollection<string>> FindAsync(ConductDb db, IReadOnlyCollection<string> sha256, CancellationToken ct);
}
