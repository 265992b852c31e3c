namespace Conduct.App.Data.Audit;

/// <summary>One link of the audit chain; never changed or deleted. Entries with a case are that case's timeline.</summary>
public sealed class AuditEntry
{
    /// <summary>Place in the chain, from 1 without gaps.</summary>
    public long Seq { get; init; }

    /// <summary>UTC, whole microseconds (the coarser of the two databases).</summary>
    public DateTimeOffset At { get; init; }

    public Guid AccountId { get; init; }

    public Guid? EmployeeId { get; init; }

    public required string ActorName { get; init; }

    public required string Kind { get; init; }

    public Guid? CaseFileId { get; init; }

    public Guid? SubjectId { get; init; }

    public bool OpenToSubject { get; init; }

    public string? Target { get; init; }

    public string? Reason { get; init; }

    /// <summary>JSON.</summary>
    public required string Details { get; init; }

    /// <summary>SHA-256 of <see cref="Details"/>: the link covers this hash, so that details can once be blanked without breaking the chain.</summary>
    public required string DetailsHash { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }
}
