using System.Diagnostics.CodeAnalysis;

namespace Conduct.App.Platform.Files;

/// <summary>What became of an upload: kept, or refused with a reason and without a trace.</summary>
public sealed record VaultWrite(StoredFile? File, FileRefusal? Refusal)
{
    /// <summary>Whether the file is in the vault.</summary>
    [MemberNotNullWhen(true, nameof(File))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsKept => File is not null;
}
