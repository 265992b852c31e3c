namespace Conduct.App.Jobs.LongWorks;

/// <summary>Something long that a person asked for and that is done for them in the background; they may leave the page and come back.</summary>
public sealed class LongWork
{
    public const int KindMaxLength = 60;
    public const int FileNameMaxLength = 200;
    public const int TextMaxLength = 500;

    public Guid Id { get; init; }

    /// <summary>Class name of its <see cref="LongWorkKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Whose it is: it sees what this account may see, and nobody else sees its result.</summary>
    public Guid AccountId { get; init; }

    /// <summary>What is asked for, JSON: ids and choices, no names.</summary>
    public required string Request { get; init; }

    /// <summary>Hash of the request: while one is open, the same is not begun a second time.</summary>
    public required string Key { get; init; }

    /// <summary>The language in which its result speaks.</summary>
    public required string Culture { get; init; }

    public LongWorkState State { get; init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last handed to the scheduler, or its node last said that it is at it, UTC.</summary>
    public DateTimeOffset AliveAt { get; init; }

    /// <summary>UTC; null while it is open.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>When its person last looked, UTC.</summary>
    public DateTimeOffset? WatchedAt { get; init; }

    /// <summary>How often it was begun: each begin takes it away from the one before.</summary>
    public int Attempts { get; init; }

    /// <summary>Steps done, of <see cref="Total"/>.</summary>
    public long Done { get; init; }

    /// <summary>Null as long as nobody knows.</summary>
    public long? Total { get; init; }

    /// <summary>In the language of its person: what came of it, or why it was refused.</summary>
    public string? Said { get; init; }

    /// <summary>Stands in the log beside the error.</summary>
    public string? Reference { get; init; }

    /// <summary>Name under which the result is saved; null when it is no file.</summary>
    public string? FileName { get; init; }

    /// <summary>Of the result's plain bytes.</summary>
    public string? FileSha256 { get; init; }

    /// <summary>What its kind writes down when the file is taken, JSON.</summary>
    public string? Record { get; init; }
}
