namespace Conduct.App.Features.Policies;

/// <summary>What a version begins with.</summary>
/// <param name="Kind">Where it comes from.</param>
/// <param name="VersionId">The version to copy.</param>
/// <param name="Shown">The fingerprint of the file that was looked at: another upload since is not what was agreed to.</param>
public sealed record DraftOrigin(OriginKind Kind, Guid? VersionId = null, string? Shown = null);

public enum OriginKind
{
    Empty,
    Model,
    Copy,
    Workbook,
    Document,
}
