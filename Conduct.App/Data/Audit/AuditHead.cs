namespace Conduct.App.Data.Audit;

/// <summary>The end of the chain, in its one row: shows when entries at the end were deleted.</summary>
public sealed class AuditHead
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>Number of entries = sequence number of the last.</summary>
    public long Count { get; set; }

    /// <summary>Hash of the last entry; empty before the first.</summary>
    public string Hash { get; set; } = "";
}
